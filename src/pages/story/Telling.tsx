import { Suspense } from 'react';
import { useHref } from 'react-router';
import type { StoredStory } from '../../archive/bundle.ts';
import { dayOf } from '../../archive/dayOf.ts';
import type { Row } from '../../archive/row.ts';
import { Copy } from '../../ui/Copy.tsx';
import { Ednote } from '../../ui/Ednote.tsx';
import { formatDate } from '../../ui/formatTime.ts';
import { SignOff } from '../../ui/SignOff.tsx';
import { Turn } from '../../ui/Turn.tsx';
import { VersionStrip } from '../../ui/VersionStrip.tsx';
import { say } from '../../words/words.ts';
import { later } from '../later.ts';
import { optional } from '../optional.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import { Doubt } from './Doubt.tsx';
import { Head } from './Head.tsx';
import { itemLinks } from './itemLinks.ts';
import { OwnNote } from './OwnNote.tsx';
import { Photos } from './Photos.tsx';
import { Since } from './Since.tsx';
import { Standing } from './Standing.tsx';
import styles from './Telling.module.css';
import type { Mine } from './useReadBefore.ts';

const Related = later(() => import('./Related.tsx').then((m) => m.Related));

const Advice = later(() => import('./Advice.tsx').then((m) => m.Advice));
const Corrected = later(() => import('./Corrected.tsx').then((m) => m.Corrected));

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  /** The version whose copy is told: another where `version` is a notice. */
  readonly told: number;
  /** Whether it is withheld, and shown because the reader asked. */
  readonly isWithheld: boolean;
  /** The stories before and after it in the list one came from. */
  readonly turns: { readonly newer: Row | null; readonly older: Row | null };
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
export function Telling({ story, version, told, isWithheld, turns, trail, mine }: Props) {
  const article = story.articles[told - 1] ?? story.articles[0];
  const extra = story.extras[told - 1];
  const order = extra?.order ?? null;
  const hasPhotos = article.photos.length > 0;
  const lede = hasPhotos ? 1 : article.body.length;
  const [first, rest] = [article.body.slice(0, lede), article.body.slice(lede)];
  const last = story.articles.length;
  const at = hourOf(trail);
  const day = dayOf(article);
  const address = useHref(storyPath(story.id, version));
  const copy = { language: article.language, address, links: itemLinks(story, trail) };
  return (
    <div className={styles.telling} data-photos={hasPhotos}>
      <Head article={article} />
      {last > 1 && (
        <VersionStrip
          current={version}
          versions={story.articles.map((one, index) => ({
            number: index + 1,
            text: one.marker?.text ?? say('First'),
            language: one.language,
            filedAt: one.filedAt,
            to: storyPath(story.id, index + 1 === last ? null : index + 1, { at }),
            state: trail,
            isFresh: mine.before !== null && index + 1 > mine.before.version,
          }))}
        />
      )}
      {last > 1 && <Since story={story} version={version} trail={trail} before={mine.before} />}
      {mine.isTakenOut && <TakenOut story={story} trail={trail} />}
      {mine.note && <OwnNote text={mine.note} />}
      {!isWithheld && <Standing order={order} />}
      <Suspense>
        {told < version && <Advice story={story} from={told + 1} to={version} />}
        {order?.kind === 'correction' && <Corrected story={story} version={told} trail={trail} />}
      </Suspense>
      {extra?.confidence === 'doubtful' && <Doubt story={story} version={version} trail={trail} />}
      {article.ednote && (
        <Ednote
          text={article.ednote.text}
          changes={article.ednote.changes}
          language={article.language}
          title={
            article.marker ? say('Editor’s note, {marker}', { marker: article.marker.text }) : say('Editor’s note')
          }
        />
      )}
      {first.length > 0 && <Copy {...copy} blocks={first} dateline={extra?.dateline ?? null} />}
      {hasPhotos && extra && <Photos article={article} extra={extra} />}
      {rest.length > 0 && <Copy {...copy} blocks={rest} from={lede + 1} />}
      <SignOff
        signOff={article.signOff}
        copyright={article.copyright?.notice ?? null}
        language={article.language}
        imprint={say('{version}, {at} of {all}. From {file}', {
          version: article.marker?.text ?? say('First version'),
          at: version,
          all: last,
          file: article.file,
        })}
      />
      {extra?.confidence !== 'doubtful' && <Doubt story={story} version={version} trail={trail} />}
      <Suspense fallback={<div className={styles.foot} />}>
        <StoryFoot story={story} version={version} mine={mine} trail={trail} />
      </Suspense>
      {story.also.length + story.quotes.length > 0 && (
        <Suspense>
          <Related story={story} article={article} trail={trail} />
        </Suspense>
      )}
      <Turn newer={turn(turns.newer, day, trail)} older={turn(turns.older, day, trail)} />
    </div>
  );
}
