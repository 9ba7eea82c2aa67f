import { hasPhoto } from './hasPhoto.ts';
import { isShown, nobody, type Reader } from './isShown.ts';
import type { PhotoFilter, Query } from './query.ts';
import type { Row } from './row.ts';

/** One day of the list, newest story first; `day` null holds what the copy gives no day for. */
export type Day = { readonly day: string | null; readonly rows: readonly Row[] };

/** A source to choose, with the stories it has under the other filters. */
export type SourceCount = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly stories: number;
};

/** What a query finds. */
export type Selection = {
  /** Newest day first, undated last. */
  readonly days: readonly Day[];
  /** The same rows in the list's order. */
  readonly rows: readonly Row[];
  readonly articles: number;
};

const isIn = (row: Row, query: Query, reader: Reader): boolean =>
  isShown(row, query.show, reader) &&
  query.photos.every((filter) => hasPhoto(row, filter)) &&
  (query.sources.length === 0 || query.sources.includes(row.source?.id ?? '')) &&
  (query.from === null || (row.day !== null && row.day >= query.from)) &&
  (query.to === null || (row.day !== null && row.day <= query.to));

/** The rows a query finds, by day. Rows come in the list's order and keep it. */
export function select(rows: readonly Row[], query: Query, reader: Reader = nobody): Selection {
  const found = rows.filter((row) => isIn(row, query, reader));
  const days = new Map<string | null, Row[]>();
  for (const row of found) {
    const day = days.get(row.day);
    if (day) day.push(row);
    else days.set(row.day, [row]);
  }
  return {
    days: [...days].map(([day, dayRows]) => ({ day, rows: dayRows })),
    rows: found,
    articles: found.reduce((sum, row) => sum + row.articles.length, 0),
  };
}

/** How many stories each source has on the days of the query, most first; every source of the bundle is listed. */
export function countBySource(rows: readonly Row[], query: Query, reader: Reader = nobody): SourceCount[] {
  const counts = new Map<string, SourceCount>();
  for (const row of rows) {
    if (!row.source) continue;
    const known = counts.get(row.source.id) ?? { ...row.source, language: row.language, stories: 0 };
    const stories = known.stories + (isIn(row, { ...query, sources: [] }, reader) ? 1 : 0);
    counts.set(row.source.id, { ...known, stories });
  }
  return [...counts.values()].sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
}

/** How many stories would be shown under the other filters: what needs review, what is unread, what is saved. */
export const countShown = (rows: readonly Row[], query: Query, show: Query['show'], reader: Reader = nobody): number =>
  rows.filter((row) => isIn(row, { ...query, show }, reader)).length;

/** How many stories would be shown under the other filters if one thing were asked of their photos as well. */
export const countPhotos = (rows: readonly Row[], query: Query, filter: PhotoFilter, reader: Reader = nobody): number =>
  rows.filter((row) => hasPhoto(row, filter) && isIn(row, query, reader)).length;

/** How many stories of the query's sources each day has, whatever days the query asks for. */
export function countByDay(rows: readonly Row[], query: Query, reader: Reader = nobody): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.day !== null && isIn(row, { ...query, from: null, to: null }, reader))
      counts.set(row.day, (counts.get(row.day) ?? 0) + 1);
  }
  return counts;
}
