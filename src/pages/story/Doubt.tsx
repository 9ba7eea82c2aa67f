import type { ReactNode } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { Link } from '../../ui/Link.tsx';
import { Told } from '../../ui/Told.tsx';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import styles from './Doubt.module.css';

type Props = { readonly story: StoredStory; readonly version: number; readonly trail: Trail };

/** Notices told beside a story; the copy view has them all. */
const most = 3;

/** One quiet line where the parser was not certain: what it says, each sentence a way to the line in the raw copy. */
export function Doubt({ story, version, trail }: Props) {
  const last = story.articles.length;
  const linkTo = (number: number, line: number | null = null): string =>
    storyPath(story.id, number === last ? null : number, { view: 'copy', line, at: hourOf(trail) });
  const confidence = story.extras[version - 1]?.confidence ?? 'certain';
  const other = story.extras.findIndex((extra) => extra.confidence === 'doubtful') + 1;
  const link = (text: ReactNode, to: string, key: string | number = 0) => (
    <Link key={key} to={to} state={trail}>
      {text}
    </Link>
  );
  if (confidence === 'certain' && other === 0) return null;
  if (confidence !== 'doubtful' && other > 0)
    return (
      <p className={styles.doubt}>
        {say('The reading of another version is doubtful:')}{' '}
        {link(say('version {at} of {all}', { at: other, all: last }), linkTo(other))}
      </p>
    );
  const notices = story.articles[version - 1]?.notices ?? [];
  return (
    <p className={styles.doubt}>
      {confidence === 'doubtful' ? say('The reading is doubtful:') : say('The reading is likely, not certain:')}
      {notices
        .slice(0, most)
        .map(({ line, message }, at) => [' ', link(<Told text={message} />, linkTo(version, line), at)])}
      {notices.length > most && [
        ' ',
        link(say('And {n} more.', { n: notices.length - most }), linkTo(version), 'more'),
      ]}
    </p>
  );
}
