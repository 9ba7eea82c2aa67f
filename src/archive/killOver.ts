import type { Article } from '../wire/article.ts';

/**
 * The kill that lies over a version: the last one filed with it or after it; null where none was. What its source files
 * after a kill, a substitute, stands.
 * @param articles the story's, oldest first
 * @param version from 1
 */
export const killOver = (articles: readonly Article[], version: number): Article | null =>
  articles.findLast((article, at) => article.marker?.kind === 'kill' && at >= version - 1) ?? null;
