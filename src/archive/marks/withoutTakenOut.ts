import type { StoredExtra, StoredStory } from '../bundle.ts';
import { standingOf } from '../standing/standingOf.ts';
import { isOn, type Marks } from './Marks.ts';

/** A kill needs no hour to lie over a version. */
const isKilled = (story: StoredStory, version: number): boolean =>
  standingOf(story, Number.NEGATIVE_INFINITY)[version - 1]?.kind === 'killed';

type Version = { readonly article: StoredStory['articles'][number]; readonly extra: StoredExtra | undefined };

const storyOf = (whole: StoredStory, [first, ...rest]: readonly [Version, ...Version[]]): StoredStory => ({
  id: first.article.id,
  articles: [first.article, ...rest.map(({ article }) => article)],
  extras: [first, ...rest].flatMap(({ extra }) => extra ?? []),
  why: rest.length > 0 ? whole.why : [],
  also: [],
  quotes: [],
});

/** A story as the reader parted it: what is left of it, and each article taken out as a story of its own, oldest first. */
export type Parted = { readonly story: StoredStory; readonly alone: readonly StoredStory[] };

/**
 * A story without the articles that its reader took out. A kill outweighs that: what lies under one stays, and so does the
 * kill. Of a story all of whose articles were taken out the newest is what is left.
 */
export function withoutTakenOut(story: StoredStory, { out }: Marks): Parted {
  if (out.size === 0 || story.articles.length === 1) return { story, alone: [] };
  const versions = story.articles.map((article, at) => ({ article, extra: story.extras[at] }));
  const isTaken = ({ article }: Version, at: number): boolean => isOn(out, article.id) && !isKilled(story, at + 1);
  const taken = versions.filter(isTaken);
  if (taken.length === 0) return { story, alone: [] };
  if (taken.length === versions.length) taken.pop();
  const [first, ...rest] = versions.filter((version) => !taken.includes(version));
  if (first === undefined) return { story, alone: [] };
  const { also, quotes } = story;
  return {
    story: { ...storyOf(story, [first, ...rest]), also, quotes },
    alone: taken.map((version) => storyOf(story, [version])),
  };
}

/** Whether an article may be taken out of its story: not the last that is left, nor what a kill lies over. */
export const mayBeTakenOut = (story: StoredStory, version: number): boolean =>
  story.articles.length > 1 && !isKilled(story, version);
