import type { Count, Page, PageEntry, Part } from './bundle.ts';
import { addCounts, sumOf } from './counts.ts';
import { isShown, nobody, type Reader } from './isShown.ts';
import { countsShown, type KnownReader, nobodyKnown } from './KnownReader.ts';
import { type Contents, isDayIn, isOfPart, type Piece, piecesOf } from './pieces.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** A source to choose, with the stories it has under the other filters. */
export type SourceCount = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly stories: number;
};

/** What a query finds in one place: on one day in one page, or in a part that is not loaded. */
export type Stretch =
  | { readonly kind: 'rows'; readonly page: PageEntry; readonly day: string | null; readonly stories: number }
  | { readonly kind: 'part'; readonly part: Part; readonly stories: number };

/** What a query finds, without a row being loaded. */
export type Selection = {
  /** In the list's order: newest first, undated last. */
  readonly stretches: readonly Stretch[];
  /** How many stories each day has of it, as far as the days are known. */
  readonly days: ReadonlyMap<string | null, number>;
  readonly stories: number;
  readonly articles: number;
  /** Whether the numbers are exact; they are not while a part is not loaded whose days the query divides, or a marked story not looked up. */
  readonly isExact: boolean;
};

/** A piece, and what the list shows of it to its reader. */
type ShownPiece = { readonly piece: Piece; readonly counts: readonly Count[]; readonly isWhole: boolean };

function* shownPieces(contents: Contents, query: Query, reader: KnownReader): Generator<ShownPiece> {
  const { show } = query;
  const isMarks = show === 'unread' || show === 'saved';
  const pages = new Map<string, Row[]>();
  for (const { page, row } of isMarks ? reader.marked : []) pages.set(page, [...(pages.get(page) ?? []), row]);
  const first = new Set(contents.manifest.first.map(({ path }) => path));
  const rest = isMarks ? reader.marked.filter(({ page, row }) => !first.has(page) && isDayIn(row.day, query)) : [];
  for (const piece of piecesOf(contents, query)) {
    if (piece.kind === 'day') {
      const { day, counts } = piece.day;
      const rows = (pages.get(piece.page.path) ?? []).filter((row) => row.day === day);
      yield { piece, counts: countsShown(counts, rows, show, reader), isWhole: true };
    } else {
      const rows = rest.map(({ row }) => row).filter(({ day }) => isOfPart(day, piece.part));
      const counts = countsShown(piece.counts, rows, show, reader);
      // What is saved is counted row by row: no part need be halved.
      yield { piece, counts, isWhole: piece.isWhole || show === 'saved' };
    }
  }
}

/** Days that go on in pages not listed yet are counted whole, as the manifest has them. */
function countWholeDays(
  days: Map<string | null, number>,
  { manifest }: Contents,
  query: Query,
  reader: KnownReader,
): void {
  for (const { day, counts } of manifest.days) {
    if (!days.has(day)) continue;
    const rows = reader.marked.map(({ row }) => row).filter((row) => row.day === day);
    days.set(day, sumOf(countsShown(counts, rows, query.show, reader), query).stories);
  }
}

/** What a query finds, as far as it is known; what is not exact is half of what it could be at the most. */
export function select(contents: Contents, query: Query, reader: KnownReader = nobodyKnown): Selection {
  const stretches: Stretch[] = [];
  const days = new Map<string | null, number>();
  const { show } = query;
  let [stories, articles, isExact] = [0, 0, (show !== 'unread' && show !== 'saved') || reader.unknown[show] === 0];
  for (const { piece, counts, isWhole } of shownPieces(contents, query, reader)) {
    const sum = sumOf(counts, query);
    if (sum.stories <= 0) continue;
    const found = isWhole ? sum.stories : Math.ceil(sum.stories / 2);
    stories += found;
    articles += isWhole ? sum.articles : Math.ceil(sum.articles / 2);
    isExact &&= isWhole;
    if (piece.kind === 'part') stretches.push({ kind: 'part', part: piece.part, stories: found });
    else {
      const { day } = piece.day;
      stretches.push({ kind: 'rows', page: piece.page, day, stories: found });
      days.set(day, (days.get(day) ?? 0) + found);
    }
  }
  countWholeDays(days, contents, query, reader);
  return { stretches, days, stories, articles, isExact };
}

/** The rows of a page that a query finds on a day, in the list's order. */
export const rowsOn = ({ rows }: Page, day: string | null, { sources, show }: Query, reader: Reader = nobody): Row[] =>
  rows.filter(
    (row) =>
      row.day === day && isShown(row, show, reader) && (sources.length === 0 || sources.includes(row.source?.id ?? '')),
  );

/** How many stories each source has on the days of the query, most first; every source of the bundle is listed. */
export function countBySource(contents: Contents, query: Query, reader: KnownReader = nobodyKnown): SourceCount[] {
  const counts = addCounts([...shownPieces(contents, query, reader)].map((shown) => shown.counts));
  const found = new Map(counts.map((count) => [count[0], sumOf([count], { ...query, sources: [] }).stories]));
  return contents.manifest.sources
    .map((source) => ({ ...source, stories: found.get(source.id) ?? 0 }))
    .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
}

/** How many stories would be shown under the other filters: what needs review, what is unread, what is saved. */
export const countShown = (
  contents: Contents,
  query: Query,
  show: Query['show'],
  reader: KnownReader = nobodyKnown,
): number => select(contents, { ...query, show }, reader).stories;

/** How many stories of the query's sources each day has, whatever days the query asks for; of days whose section is loaded. */
export function countByDay(
  contents: Contents,
  query: Query,
  reader: KnownReader = nobodyKnown,
): ReadonlyMap<string, number> {
  const found = [...select(contents, { ...query, from: null, to: null }, reader).days];
  return new Map(found.flatMap(([day, stories]) => (day === null ? [] : [[day, stories] as const])));
}
