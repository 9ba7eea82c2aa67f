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
 * A story as a desk saw it at an instant. What is killed or withheld now is whole, with its tombstone or its notice: turning back the clock is no way round either.
 * @param instant milliseconds since 1970
 */
export function storyAt(story: StoredStory, instant: number): Stood {
  const count = countAt(story.articles, instant);
  const last = story.articles.length;
  const isTakenBack = standingOf(story, Date.now()).some(({ kind }) => kind === 'killed' || kind === 'withheld');
  if (isTakenBack || count === last) return { story, count };
  const [first, ...rest] = story.articles.slice(0, Math.max(1, count));
  if (first === undefined) return { story, count };
  return { story: { ...story, articles: [first, ...rest], extras: story.extras.slice(0, 1 + rest.length) }, count };
}
