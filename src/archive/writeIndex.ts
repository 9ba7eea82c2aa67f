import {
  type BundleFile,
  bundleVersion,
  type Count,
  type DayCount,
  type Manifest,
  type NamedSource,
  type PageEntry,
  type Report,
  type Row,
} from './bundle.ts';
import { addCounts } from './counts.ts';
import { fileOf } from './packFiles.ts';
import type { CorrectionEntry } from './standing/corrections.ts';
import { type Placed, writeIds } from './writeIds.ts';
import { type Entry, writePages, writeParts } from './writePages.ts';

/** Rows that fill the first screen of a large one. */
const screenful = 20;

/** Pages that the first screen asks for at the most, however few rows they hold. */
const firstMost = 3;

function sourcesOf(rows: readonly Row[]): NamedSource[] {
  const sources = new Map<string, NamedSource>();
  for (const { source, language } of rows)
    if (source && !sources.has(source.id)) sources.set(source.id, { ...source, language });
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const rowsIn = ({ days }: PageEntry): number =>
  days.flatMap(({ counts }) => counts).reduce((sum, [, stories]) => sum + stories, 0);

/** The days of some pages with all that lies on them, also in later pages. */
function wholeDays(first: readonly PageEntry[], pages: readonly PageEntry[]): DayCount[] {
  const days = new Map<string | null, (readonly Count[])[]>();
  for (const { day } of first.flatMap((page) => page.days)) days.set(day, []);
  for (const page of pages) {
    const known = page.days.filter(({ day }) => days.has(day));
    if (known.length === 0) break;
    for (const { day, counts } of known) days.get(day)?.push(counts);
  }
  return [...days].map(([day, counts]) => ({ day, counts: addCounts(counts) }));
}

/** The newest pages that fill a screen. */
function firstOf(pages: readonly PageEntry[]): PageEntry[] {
  let rows = 0;
  return pages.slice(0, firstMost).filter((page) => {
    const isDue = rows < screenful;
    rows += rowsIn(page);
    return isDue;
  });
}

/** What the manifest names beside the list: where the search index begins, and the corrections. */
type Beside = { readonly search: string | null; readonly corrections: readonly CorrectionEntry[] };

/**
 * Everything of a bundle but the stories themselves: pages, sections, volumes, ids, report, corrections and, last, the manifest.
 * @param entries in the list's order
 */
export function* writeIndex(
  entries: readonly Entry[],
  report: Report,
  { search, corrections: corrected }: Beside = { search: null, corrections: [] },
): Generator<BundleFile, Manifest> {
  const pages = yield* writePages(entries);
  const parts = yield* writeParts(pages);
  const placed: Placed[] = [];
  for (const page of pages)
    for (let left = rowsIn(page); left > 0; left -= 1) {
      const entry = entries[placed.length];
      if (entry) placed.push({ ...entry, page: page.path });
    }
  const ids = yield* writeIds(placed);
  const reportFile = fileOf('report', `${JSON.stringify(report)}\n`);
  yield reportFile;
  const corrections = fileOf('corrections', `${JSON.stringify(corrected)}\n`);
  yield corrections;
  const sources = sourcesOf(entries.map(({ row }) => row));
  const first = firstOf(pages);
  const manifest = {
    slugline: bundleVersion,
    sources,
    parts,
    first,
    days: wholeDays(first, pages),
    ids,
    report: reportFile.path,
    corrections: corrections.path,
    search,
  };
  yield { path: 'manifest.json', text: `${JSON.stringify(manifest)}\n` };
  return manifest;
}
