import type { Row } from './row.ts';

/** What of an id the copy alone decides: its agency's name before it may change as more agencies are known. */
const hashPart = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

/** The row of a story, by its own id or any of its articles', also one from before its agency was known; null where there is none. */
export function findRow(rows: readonly Row[], id: string): Row | null {
  const found = rows.find((row) => row.id === id || row.articles.includes(id));
  const hash = hashPart(id);
  return found ?? rows.find(({ articles }) => articles.some((one) => hashPart(one) === hash)) ?? null;
}
