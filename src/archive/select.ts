import type { Count, DayCount, Manifest, Page, PageEntry, Part, Section, Volume } from './bundle.ts';
import { addCounts, sumOf } from './counts.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** What is known of an archive: its manifest, and the sections and volumes that were loaded, by their addresses. */
export type Contents = {
  readonly manifest: Manifest;
  readonly sections: ReadonlyMap<string, Section>;
  readonly volumes: ReadonlyMap<string, Volume>;
};

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
  /** Whether the numbers are exact; they are not while a part is not loaded whose days the query divides. */
  readonly isExact: boolean;
};

const isDayIn = (day: string | null, { from, to }: Query): boolean =>
  (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));

/** Whether a query's days hold all of a part, some of it or nothing. */
function overlap({ from, to }: Part, query: Query): 'all' | 'some' | 'none' {
  if (isDayIn(from, query) && isDayIn(to, query)) return 'all';
  if (from === null || to === null) return 'none';
  return (query.from !== null && to < query.from) || (query.to !== null && from > query.to) ? 'none' : 'some';
}

/** What lies between two days is known piece by piece: as the counts of days, or of parts not loaded. */
type Piece =
  | { readonly kind: 'day'; readonly page: PageEntry; readonly day: DayCount }
  | { readonly kind: 'part'; readonly part: Part; readonly counts: readonly Count[]; readonly isWhole: boolean };

const isWithin = ({ days: [newest] }: PageEntry, { from, to }: Part): boolean => {
  const day = newest?.day ?? null;
  return day === null || from === null || to === null ? day === from : day >= from && day <= to;
};

const minus = (all: readonly Count[], counts: readonly Count[]): Count[] =>
  addCounts([
    all,
    counts.map(([id, stories, articles = stories, ...review]): Count => {
      const [some = 0, ofSome = 0] = review;
      return [id, -stories, -articles, -some, -ofSome];
    }),
  ]);

function* daysOf(pages: readonly PageEntry[], query: Query): Generator<Piece> {
  for (const page of pages) for (const day of page.days) if (isDayIn(day.day, query)) yield { kind: 'day', page, day };
}

/** The pieces of the query's days, newest first. */
function* piecesOf(contents: Contents, query: Query, parts = contents.manifest.parts): Generator<Piece> {
  for (const part of parts) {
    const share = overlap(part, query);
    if (share === 'none') continue;
    const volume = contents.volumes.get(part.path);
    const section = contents.sections.get(part.path);
    if (volume) yield* piecesOf(contents, query, volume.parts);
    else if (section) yield* daysOf(section.pages, query);
    else {
      const first = contents.manifest.first.filter((page) => isWithin(page, part));
      yield* daysOf(first, query);
      const known = addCounts(first.flatMap(({ days }) => days.map(({ counts }) => counts)));
      const counts = known.length === 0 ? part.counts : minus(part.counts, known);
      yield { kind: 'part', part, counts, isWhole: share === 'all' };
    }
  }
}

/** What a query finds, as far as it is known; what is not exact is half of what it could be at the most. */
export function select(contents: Contents, query: Query): Selection {
  const stretches: Stretch[] = [];
  const days = new Map<string | null, number>();
  let [stories, articles, isExact] = [0, 0, true];
  for (const piece of piecesOf(contents, query)) {
    const sum = sumOf(piece.kind === 'day' ? piece.day.counts : piece.counts, query);
    if (sum.stories === 0) continue;
    const isWhole = piece.kind === 'day' || piece.isWhole;
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
  for (const { day, counts } of contents.manifest.days) if (days.has(day)) days.set(day, sumOf(counts, query).stories);
  return { stretches, days, stories, articles, isExact };
}

/** The rows of a page that a query finds on a day, in the list's order. */
export const rowsOn = ({ rows }: Page, day: string | null, { sources, show }: Query): Row[] =>
  rows.filter(
    (row) =>
      row.day === day &&
      (show === null || row.confidence === 'doubtful') &&
      (sources.length === 0 || sources.includes(row.source?.id ?? '')),
  );

/** How many stories each source has on the days of the query, most first; every source of the bundle is listed. */
export function countBySource(contents: Contents, query: Query): SourceCount[] {
  const counts = addCounts(
    [...piecesOf(contents, query)].map((piece) => (piece.kind === 'day' ? piece.day.counts : piece.counts)),
  );
  const found = new Map(counts.map((count) => [count[0], sumOf([count], { ...query, sources: [] }).stories]));
  return contents.manifest.sources
    .map((source) => ({ ...source, stories: found.get(source.id) ?? 0 }))
    .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
}

/** How many stories need review under the other filters. */
export const countReview = (contents: Contents, query: Query): number =>
  select(contents, { ...query, show: 'review' }).stories;

/** How many stories of the query's sources each day has, whatever days the query asks for; of days whose section is loaded. */
export function countByDay(contents: Contents, query: Query): ReadonlyMap<string, number> {
  const found = [...select(contents, { ...query, from: null, to: null }).days];
  return new Map(found.flatMap(([day, stories]) => (day === null ? [] : [[day, stories] as const])));
}

function* notLoaded(
  contents: Contents,
  isWanted: (part: Part) => boolean,
  parts = contents.manifest.parts,
): Generator<Part> {
  for (const part of parts) {
    const volume = contents.volumes.get(part.path);
    if (!isWanted(part)) continue;
    if (volume) yield* notLoaded(contents, isWanted, volume.parts);
    else if (!contents.sections.has(part.path)) yield part;
  }
}

/** The parts to load before the numbers of a query are exact: those that its days divide. */
export const dividedBy = (contents: Contents, query: Query): Part[] => [
  ...notLoaded(contents, (part) => overlap(part, query) === 'some'),
];

/** The parts to load before every day of a span is known. */
export const partsOn = (contents: Contents, from: string, to: string): Part[] => [
  ...notLoaded(contents, (part) => part.to !== null && part.from !== null && part.from <= to && part.to >= from),
];
