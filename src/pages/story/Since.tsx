import { Link } from 'react-router';
import type { StoredStory } from '../../archive/bundle.ts';
import { storyPath, type Trail } from '../paths.ts';
import styles from './Since.module.css';

type Props = { readonly story: StoredStory; readonly version: number; readonly trail: Trail };

/** Where a version stands among the others: whether a newer one is there, and the way to what changed. */
export function Since({ story, version, trail }: Props) {
  const last = story.articles.length;
  const newest = story.articles[last - 1];
  const isCopy = (number: number): boolean => !story.extras[number - 1]?.order?.isNotice;
  const before = story.articles[version - 2];
  return (
    <p className={styles.since}>
      {version < last && (
        <span>
          This is version {version} of {last}.{' '}
          <Link to={storyPath(story.id)} state={trail}>
            Read the newest{newest?.marker ? `, the ${newest.marker.text}` : ''}
          </Link>
        </span>
      )}
      {version > 1 && isCopy(version) && isCopy(version - 1) && (
        <Link to={storyPath(story.id, version === last ? null : version, { from: version - 1 })} state={trail}>
          What changed since the {before?.marker?.text ?? 'first version'}
        </Link>
      )}
    </p>
  );
}
