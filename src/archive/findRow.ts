import type { Row } from './row.ts';

/** The row of a story, by its own id or any of its articles'; null where there is none. */
export const findRow = (rows: readonly Row[], id: string): Row | null =>
  rows.find((row) => row.id === id || row.articles.includes(id)) ?? null;
