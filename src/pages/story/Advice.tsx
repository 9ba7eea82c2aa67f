import type { StoredStory } from '../../archive/bundle.ts';
import { Marker } from '../../ui/Marker.tsx';
import { Timestamp } from '../../ui/Timestamp.tsx';
import { say } from '../../words/words.ts';
import styles from './Advice.module.css';
import { NoticeText } from './NoticeText.tsx';

type Props = { readonly story: StoredStory; readonly from: number; readonly to: number };

/** The notices that came after the copy that is told, versions `from` to `to`: they stand above it and replace nothing. */
export function Advice({ story, from, to }: Props) {
  return story.articles.slice(from - 1, to).map((notice) => (
    <aside key={notice.id} className={styles.advice} aria-label={say('Notice')}>
      <p>
        {notice.marker && <Marker marker={notice.marker} language={notice.language} />}{' '}
        {notice.filedAt && <Timestamp at={notice.filedAt} form="copy" />}
      </p>
      <NoticeText notice={notice} />
    </aside>
  ));
}
