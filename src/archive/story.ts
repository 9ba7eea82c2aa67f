import type { Article } from '../wire/article.ts';

/** All articles about the same event from one source. */
export type Story = {
  /** The id of its oldest article; any article's id finds the story too. */
  readonly id: string;
  /** Oldest first, never empty; version n is `articles[n - 1]`. */
  readonly articles: readonly [Article, ...Article[]];
  /** Why these articles belong together, a sentence each; empty for a single article. */
  readonly why: readonly string[];
};
