import type { BundleFile, DayCount, Page, PageEntry, Part, Row, Section, Volume } from './bundle.ts';
import { addCounts, countRows } from './counts.ts';
import { cutDays } from './cutDays.ts';
import { packDays } from './packDays.ts';
import { fileOf } from './packFiles.ts';

/** A row, and the address of the file that holds its story whole. */
export type Entry = { readonly row: Row; readonly shard: string };

/** A page holds this many rows at the most, and a piece of a day that has more so many. */
const [pageMost, pagePiece] = [96, 64];

/** Stories of a section at the most, unless they are of one day. */
const sectionMost = 6000;

/** Parts of a volume, and of the manifest, at the most. */
const partsMost = 32;

const textOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

function dayCounts(rows: readonly Row[]): DayCount[] {
  const days = new Map<string | null, Row[]>();
  for (const row of rows) {
    const day = days.get(row.day);
    if (day) day.push(row);
    else days.set(row.day, [row]);
  }
  return [...days].map(([day, of]) => ({ day, counts: countRows(of) }));
}

/** The pages of rows; yields the files, returns what their sections say of them. */
export function* writePages(entries: readonly Entry[]): Generator<BundleFile, readonly PageEntry[]> {
  const pages: PageEntry[] = [];
  const measure = { dayOf: ({ row }: Entry) => row.day, weightOf: () => 1, most: pageMost, piece: pagePiece };
  for (const group of packDays(entries, measure)) {
    const rows = group.map(({ row }) => row);
    const page: Page = { rows, shards: group.map(({ shard }) => shard) };
    const file = fileOf('pages', textOf(page));
    yield file;
    pages.push({ path: file.path, days: dayCounts(rows) });
  }
  return pages;
}

function partOf(kind: Part['kind'], path: string, days: readonly DayCount[], parts: readonly Part[] = []): Part {
  const [newest, oldest] = [parts[0]?.to ?? days[0]?.day ?? null, parts.at(-1)?.from ?? days.at(-1)?.day ?? null];
  return {
    kind,
    path,
    from: oldest,
    to: newest,
    days: parts.reduce((sum, part) => sum + part.days, new Set(days.map(({ day }) => day)).size),
    counts: addCounts([...days, ...parts].map(({ counts }) => counts)),
  };
}

function* writeSections(pages: readonly PageEntry[]): Generator<BundleFile, readonly Part[]> {
  const parts: Part[] = [];
  const weights = pages.map(({ days }) => ({
    day: days[0]?.day ?? null,
    weight: days.reduce((sum, { counts }) => sum + counts.reduce((all, [, stories]) => all + stories, 0), 0),
  }));
  for (const [from, to] of cutDays(weights, sectionMost)) {
    const section: Section = { pages: pages.slice(from, to) };
    const file = fileOf('sections', textOf(section));
    yield file;
    parts.push(
      partOf(
        'section',
        file.path,
        section.pages.flatMap(({ days }) => days),
      ),
    );
  }
  return parts;
}

/** The sections, and the volumes that hold them where there are many; yields the files, returns the parts that the manifest lists. */
export function* writeParts(pages: readonly PageEntry[]): Generator<BundleFile, readonly Part[]> {
  let parts = yield* writeSections(pages);
  while (parts.length > partsMost) {
    const cut = cutDays(
      parts.map(({ to }) => ({ day: to, weight: 1 })),
      partsMost,
    );
    const next: Part[] = [];
    for (const [from, to] of cut) {
      const held = parts.slice(from, to);
      const [only] = held;
      if (only && held.length === 1) next.push(only);
      else {
        const file = fileOf('volumes', textOf({ parts: held } satisfies Volume));
        yield file;
        next.push(partOf('volume', file.path, [], held));
      }
    }
    parts = next;
  }
  return parts;
}
