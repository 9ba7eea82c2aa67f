import { countAt } from './asItStood.ts';
import type { StoredStory } from './bundle.ts';
import { standingOf } from './standing/standingOf.ts';

/** A story as it stood: whole, or its first versions only. */
export type Stood = {
  readonly story: StoredStory;
  /** How many of its versions there were; 0 where nothing was filed yet, and its first is shown all the same. */
  readonly count: number;
};

/**
 * A story as a desk saw it at an instant. Under a kill it is whole, with its tombstone: turning back the clock is no way round one.
 * @param instant milliseconds since 1970
 */
export function storyAt(story: StoredStory, instant: number): Stood {
  const count = countAt(story.articles, instant);
  const last = story.articles.length;
  const isKilled = standingOf(story, Date.now()).some(({ kind }) => kind === 'killed');
  if (isKilled || count === last) return { story, count };
  const [first, ...rest] = story.articles.slice(0, Math.max(1, count));
  if (first === undefined) return { story, count };
  return { story: { ...story, articles: [first, ...rest], extras: story.extras.slice(0, 1 + rest.length) }, count };
}
