import type { Article } from '../wire/article.ts';

/** The agency that filed the versions of a story; its alert may name none. Null where none of them does. */
export const filedBy = (articles: readonly Article[]): Article['source'] =>
  articles.find(({ source }) => source !== null)?.source ?? null;
