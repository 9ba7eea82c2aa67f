import type { Count, DayCount, Manifest, PageEntry, Part, Section, Volume } from './bundle.ts';
import { addCounts, minusCounts } from './counts.ts';
import type { Query } from './query.ts';

/** What is known of an archive: its manifest, and the sections and volumes that were loaded, by their addresses. */
export type Contents = {
  readonly manifest: Manifest;
  readonly sections: ReadonlyMap<string, Section>;
  readonly volumes: ReadonlyMap<string, Volume>;
};

/** What lies between two days is known piece by piece: as the counts of days, or of parts not loaded. */
export type Piece =
  | { readonly kind: 'day'; readonly page: PageEntry; readonly day: DayCount }
  | { readonly kind: 'part'; readonly part: Part; readonly counts: readonly Count[]; readonly isWhole: boolean };

/** Whether a day is among those of a query. */
export const isDayIn = (day: string | null, { from, to }: Pick<Query, 'from' | 'to'>): boolean =>
  (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));

/** Whether a query's days hold all of a part, some of it or nothing. */
function overlap({ from, to }: Part, query: Query): 'all' | 'some' | 'none' {
  if (isDayIn(from, query) && isDayIn(to, query)) return 'all';
  if (from === null || to === null) return 'none';
  return (query.from !== null && to < query.from) || (query.to !== null && from > query.to) ? 'none' : 'some';
}

/** Whether a day lies in a part. */
export const isOfPart = (day: string | null, { from, to }: Part): boolean =>
  day === null || from === null || to === null ? day === from : day >= from && day <= to;

function* daysOf(pages: readonly PageEntry[], query: Query): Generator<Piece> {
  for (const page of pages) for (const day of page.days) if (isDayIn(day.day, query)) yield { kind: 'day', page, day };
}

/** The pieces of the query's days, newest first. */
export function* piecesOf(contents: Contents, query: Query, parts = contents.manifest.parts): Generator<Piece> {
  for (const part of parts) {
    const share = overlap(part, query);
    if (share === 'none') continue;
    const volume = contents.volumes.get(part.path);
    const section = contents.sections.get(part.path);
    if (volume) yield* piecesOf(contents, query, volume.parts);
    else if (section) yield* daysOf(section.pages, query);
    else {
      const first = contents.manifest.first.filter(({ days }) => isOfPart(days[0]?.day ?? null, part));
      yield* daysOf(first, query);
      const known = addCounts(first.flatMap(({ days }) => days.map(({ counts }) => counts)));
      const counts = known.length === 0 ? part.counts : minusCounts(part.counts, known);
      yield { kind: 'part', part, counts, isWhole: share === 'all' };
    }
  }
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
