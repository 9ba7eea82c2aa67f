import { Link } from 'react-router';
import type { StoredStory } from '../../archive/bundle.ts';
import { formatInCopyZone } from '../../ui/formatTime.ts';
import { counted } from '../formatDay.ts';
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
    <aside className={styles.past} aria-label="As it stood">
      <p>
        <strong>As it stood at {formatInCopyZone(at)}.</strong>{' '}
        {count === 0
          ? `Nothing of this story had been filed${first ? `; this, its first version, came at ${formatInCopyZone(first)}` : ''}.`
          : since === 0
            ? 'Nothing came since.'
            : `Since then: ${counted(since, 'version', 'versions')}.`}
      </p>
      <Link to={storyPath(today.id)} state={{ list: '' }}>
        As it is now
      </Link>
    </aside>
  );
}
