import { Suspense } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { dayOf } from '../../archive/dayOf.ts';
import type { Row } from '../../archive/row.ts';
import { Copy } from '../../ui/Copy.tsx';
import { Ednote } from '../../ui/Ednote.tsx';
import { formatDate } from '../../ui/formatTime.ts';
import { PhotoPanel } from '../../ui/PhotoPanel.tsx';
import { SignOff } from '../../ui/SignOff.tsx';
import { Turn } from '../../ui/Turn.tsx';
import { VersionStrip } from '../../ui/VersionStrip.tsx';
import { optional } from '../optional.ts';
import { storyPath, type Trail } from '../paths.ts';
import { Doubt } from './Doubt.tsx';
import { Head } from './Head.tsx';
import { OwnNote } from './OwnNote.tsx';
import { photoValues } from './photoValue.ts';
import { Since } from './Since.tsx';
import { Standing } from './Standing.tsx';
import styles from './Telling.module.css';
import type { Mine } from './useReadBefore.ts';

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  readonly newer: Row | null;
  readonly older: Row | null;
  readonly trail: Trail;
  /** What the story is to its reader. */
  readonly mine: Mine;
};

const TakenOut = optional(() => import('./TakenOut.tsx').then((m) => m.TakenOut));
const StoryFoot = optional(() => import('./StoryFoot.tsx').then((m) => m.StoryFoot));

/** The hour of a neighbour of the same day, else its day. */
const whenOf = ({ day, filedAt }: Row, today: string | null): string | null =>
  day === today && filedAt?.includes('T') ? filedAt.slice(11, 16) : day && formatDate(day);

const turn = (row: Row | null, today: string | null, state: Trail) =>
  row && {
    to: storyPath(row.id),
    state,
    when: whenOf(row, today),
    headline: row.headline,
    language: row.language,
  };

/** Everything one version of a story holds, in the order of reading: the photo follows the first paragraph. */
export function Telling({ story, version, newer, older, trail, mine }: Props) {
  const article = story.articles[version - 1] ?? story.articles[0];
  const extra = story.extras[version - 1];
  const photos = photoValues(article, extra?.pictures ?? []);
  const lede = photos.length > 0 ? 1 : article.body.length;
  const [first, rest] = [article.body.slice(0, lede), article.body.slice(lede)];
  const last = story.articles.length;
  const day = dayOf(article);
  return (
    <div className={styles.telling} data-photos={photos.length > 0}>
      <Head article={article} />
      {last > 1 && (
        <VersionStrip
          current={version}
          versions={story.articles.map((one, index) => ({
            number: index + 1,
            text: one.marker?.text ?? 'First',
            language: one.language,
            filedAt: one.filedAt,
            to: storyPath(story.id, index + 1 === last ? null : index + 1),
            state: trail,
            isFresh: mine.before !== null && index + 1 > mine.before.version,
          }))}
        />
      )}
      {last > 1 && <Since story={story} version={version} trail={trail} before={mine.before} />}
      {mine.isTakenOut && <TakenOut story={story} trail={trail} />}
      {mine.note && <OwnNote text={mine.note} />}
      <Standing article={article} />
      {extra?.confidence === 'doubtful' && <Doubt story={story} version={version} trail={trail} />}
      {article.ednote && (
        <Ednote
          text={article.ednote.text}
          changes={article.ednote.changes}
          language={article.language}
          title={`Editor’s note${article.marker ? `, ${article.marker.text}` : ''}`}
        />
      )}
      {first.length > 0 && <Copy blocks={first} language={article.language} dateline={extra?.dateline ?? null} />}
      {photos.length > 0 && <PhotoPanel photos={photos} />}
      {rest.length > 0 && <Copy blocks={rest} language={article.language} dateline={null} />}
      <SignOff
        signOff={article.signOff}
        copyright={article.copyright?.notice ?? null}
        language={article.language}
        imprint={`${article.marker?.text ?? 'First version'}, ${version} of ${last}. From ${article.file}`}
      />
      {extra?.confidence !== 'doubtful' && <Doubt story={story} version={version} trail={trail} />}
      <Suspense fallback={<div className={styles.foot} />}>
        <StoryFoot story={story} version={version} mine={mine} />
      </Suspense>
      <Turn newer={turn(newer, day, trail)} older={turn(older, day, trail)} />
    </div>
  );
}
