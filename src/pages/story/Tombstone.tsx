import type { StoredStory } from '../../archive/bundle.ts';
import { useMarks } from '../../data/marks.ts';
import { Link } from '../../ui/Link.tsx';
import { Timestamp } from '../../ui/Timestamp.tsx';
import type { Article } from '../../wire/article.ts';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import { idsOf } from './idsOf.ts';
import { Kicker } from './Kicker.tsx';
import { NoticeText } from './NoticeText.tsx';
import { readInWords } from './readInWords.ts';
import styles from './Tombstone.module.css';
import { Why } from './Why.tsx';

type Props = {
  readonly story: StoredStory;
  readonly kill: Article;
  /** Where the copy is still kept, as received. */
  readonly copyTo: string;
  readonly trail: Trail;
};

/** What stands in place of a story that its source killed: the notice in full, what had moved, and what came instead. */
export function Tombstone({ story, kill, copyTo, trail }: Props) {
  const { marks } = useMarks();
  const at = story.articles.indexOf(kill);
  const isCopy = (_: Article, index: number): boolean => !story.extras[index]?.order?.isNotice;
  const killed = story.articles.slice(0, Math.max(at, 0)).filter(isCopy);
  const substituteAt = story.articles.findLastIndex((article, index) => index > at && isCopy(article, index));
  const substitute = story.articles[substituteAt];
  const was = killed.at(-1)?.headline ?? kill.headline;
  return (
    <div className={styles.tombstone}>
      <Kicker article={kill} />
      <h1 tabIndex={-1}>
        {sayWith('{source} withdrew this story', {
          source: kill.source ? <bdi>{kill.source.name}</bdi> : say('The source'),
        })}
      </h1>
      {was && (
        <p className={styles.was} lang={kill.language} dir="auto">
          <del>{was}</del>
        </p>
      )}
      {killed.length === 0 && (
        <p className={styles.none}>{say('Which story it means could not be told from this archive.')}</p>
      )}
      <NoticeText notice={kill} />
      <dl className={styles.facts}>
        {kill.filedAt && (
          <>
            <dt>{say('Killed')}</dt>
            <dd>
              <Timestamp at={kill.filedAt} form="copy" />
            </dd>
          </>
        )}
        {killed.length > 0 && (
          <>
            <dt>{say('Had moved')}</dt>
            <dd>
              {killed.map(({ id, marker, filedAt }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  {marker?.text ?? (index === 0 ? say('First') : say('version {n}', { n: index + 1 }))}{' '}
                  {filedAt && <Timestamp at={filedAt} form="time" />}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{say('You')}</dt>
        <dd>{readInWords(killed, idsOf(story), marks)}</dd>
        {substitute && (
          <>
            <dt>{say('Substitute')}</dt>
            <dd>
              <Link
                to={storyPath(story.id, substituteAt + 1 === story.articles.length ? null : substituteAt + 1, {
                  at: hourOf(trail),
                })}
                state={trail}
              >
                {substitute.headline ?? say('The newest version')}
              </Link>
            </dd>
          </>
        )}
      </dl>
      {story.why.length > 0 && <Why whole={story} trail={trail} isKilled />}
      {killed.length > 0 && (
        <p>
          {sayWith('The text is no longer shown. It stays, unaltered, in the {copy}.', {
            copy: (
              <Link to={copyTo} state={trail}>
                {say('raw copy')}
              </Link>
            ),
          })}
        </p>
      )}
    </div>
  );
}
