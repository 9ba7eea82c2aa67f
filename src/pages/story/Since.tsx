import type { StoredStory } from '../../archive/bundle.ts';
import { Link } from '../../ui/Link.tsx';
import { say } from '../../words/words.ts';
import { optional } from '../optional.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import { whenRead } from '../whenRead.ts';
import styles from './Since.module.css';
import type { ReadBefore } from './useReadBefore.ts';

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  readonly trail: Trail;
  readonly before: ReadBefore | null;
};

/** Its code may be out of reach, on a train: the story is read without it. */
const NewSince = optional(() => import('./NewSince.tsx').then((m) => m.NewSince));

/** Where a version stands among the others: whether a newer one is there, what was read of the story before, and the way to what changed. */
export function Since({ story, version, trail, before }: Props) {
  const last = story.articles.length;
  const at = hourOf(trail);
  const newest = story.articles[last - 1];
  const nameOf = (number: number): string => story.articles[number - 1]?.marker?.text ?? say('first version');
  const to = (from: number): string => storyPath(story.id, version === last ? null : version, { from, at });
  // A notice is no copy: nothing is held against it.
  const isCopy = (number: number): boolean => !story.extras[number - 1]?.order?.isNotice;
  const read = before !== null && before.version < version && isCopy(version) && isCopy(before.version) ? before : null;
  return (
    <>
      <p className={styles.since}>
        {version < last && (
          <span>
            {say('This is version {version} of {last}.', { version, last })}{' '}
            <Link to={storyPath(story.id, null, { at })} state={trail}>
              {newest?.marker
                ? say('Read the newest, the {marker}', { marker: newest.marker.text })
                : say('Read the newest')}
            </Link>
          </span>
        )}
        {read !== null && (
          <span>
            {say('You read the {version} {when}.', { version: nameOf(read.version), when: whenRead(read.at) })}{' '}
            <Link to={to(read.version)} state={trail}>
              {say('What changed since')}
            </Link>
          </span>
        )}
        {read === null && version > 1 && isCopy(version) && isCopy(version - 1) && (
          <Link to={to(version - 1)} state={trail}>
            {say('What changed since the {version}', { version: nameOf(version - 1) })}
          </Link>
        )}
      </p>
      {read !== null && <NewSince story={story} from={read.version} to={version} />}
    </>
  );
}
