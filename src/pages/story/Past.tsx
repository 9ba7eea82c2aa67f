import type { StoredStory } from '../../archive/bundle.ts';
import { formatInCopyZone } from '../../ui/formatTime.ts';
import { Link } from '../../ui/Link.tsx';
import { counted, say } from '../../words/words.ts';
import { storyPath } from '../paths.ts';
import styles from './Past.module.css';

/** A story that is shown as it stood. */
export type PastValue = {
  readonly at: string;
  /** How many of its versions there were. */
  readonly count: number;
  /** The story as it is now. */
  readonly today: StoredStory;
};

/** Says at which minute a story is shown, what came since, and leads back to the story as it is now. */
export function Past({ at, count, today }: PastValue) {
  const since = today.articles.length - count;
  const first = today.articles[0].filedAt;
  return (
    <aside className={styles.past} aria-label={say('As it stood')}>
      <p>
        <strong>{say('As it stood at {hour}', { hour: formatInCopyZone(at) })}</strong>{' '}
        {count === 0
          ? first
            ? say('Nothing of this story had been filed; this, its first version, came at {hour}.', {
                hour: formatInCopyZone(first),
              })
            : say('Nothing of this story had been filed.')
          : since === 0
            ? say('Nothing came since.')
            : say('Since then: {versions}.', { versions: counted(since, 'version', 'versions') })}
      </p>
      <Link to={storyPath(today.id)} state={{ list: '' }}>
        {say('As it is now')}
      </Link>
    </aside>
  );
}
