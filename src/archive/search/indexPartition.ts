import type { BundleFile } from '../bundle.ts';
import { fileOf } from '../packFiles.ts';
import type { Row } from '../row.ts';
import { findableText, type Searched } from './findableText.ts';
import { writePostings } from './postings.ts';
import { type PartitionHead, rowsInFile } from './SearchIndex.ts';
import { Terms } from './Terms.ts';

/** A file of words holds this many characters at the most, unless a single word's postings are longer. */
const wordsLength = 24_000;

type Sorted = { readonly starts: Uint32Array; readonly stories: Uint32Array; readonly places: Uint32Array };

/** Where each term's entries begin, once they are sorted by term; they keep their order within it. */
function sortByTerm({ entries, length, names, begins }: Terms): Sorted {
  const starts = new Uint32Array(names.length + 1);
  for (let at = 0; at < length; at += 2) starts[(entries[at] ?? 0) + 1] = (starts[(entries[at] ?? 0) + 1] ?? 0) + 1;
  for (let term = 0; term < names.length; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const [stories, places] = [new Uint32Array(length / 2), new Uint32Array(length / 2)];
  for (let story = 0; story < begins.length; story += 1) {
    const end = begins[story + 1] ?? length;
    for (let at = begins[story] ?? 0; at < end; at += 2) {
      const term = entries[at] ?? 0;
      const to = next[term] ?? 0;
      next[term] = to + 1;
      stories[to] = story;
      places[to] = entries[at + 1] ?? 0;
    }
  }
  return { starts, stories, places };
}

const nameIn = ({ path }: BundleFile): string => /([^/]*)\.json$/.exec(path)?.[1] ?? '';

/** The words of a partition in files, each with the first word it holds. */
function writeWords(terms: Terms): { files: BundleFile[]; firsts: string[] } {
  const { starts, stories, places } = sortByTerm(terms);
  const order = [...terms.names.keys()].sort((a, b) => ((terms.names[a] ?? '') < (terms.names[b] ?? '') ? -1 : 1));
  const [files, firsts]: [BundleFile[], string[]] = [[], []];
  let [open, length]: [string[], number] = [[], 0];
  const close = (): void => {
    if (open[0] === undefined) return;
    firsts.push(open[0]);
    files.push(fileOf('search/words', `${JSON.stringify(open)}\n`));
    [open, length] = [[], 0];
  };
  for (const number of order) {
    const name = terms.names[number] ?? '';
    const text = writePostings(stories, places, starts[number] ?? 0, starts[number + 1] ?? 0);
    if (length + name.length + text.length > wordsLength) close();
    open.push(name, text);
    length += name.length + text.length + 6;
  }
  close();
  return { files, firsts };
}

function writeRows(rows: readonly Row[]): BundleFile[] {
  const files: BundleFile[] = [];
  for (let at = 0; at < rows.length; at += rowsInFile)
    files.push(fileOf('search/rows', `${JSON.stringify(rows.slice(at, at + rowsInFile))}\n`));
  return files;
}

function daysOf(rows: readonly Row[]): [string | null, number][] {
  const days: [string | null, number][] = [];
  for (const { day } of rows) {
    const last = days.at(-1);
    if (last && last[0] === day) last[1] += 1;
    else days.push([day, 1]);
  }
  return days;
}

/**
 * The index of some stories: its head, and the files that it names.
 * @param stories in the list's order
 * @param rows theirs
 */
export function indexPartition(
  stories: readonly Searched[],
  rows: readonly Row[],
): { head: PartitionHead; files: readonly BundleFile[] } {
  const terms = new Terms();
  for (const story of stories) terms.add(findableText(story));
  const words = writeWords(terms);
  const rowFiles = writeRows(rows);
  const head = {
    stories: stories.length,
    days: daysOf(rows),
    embargoes: terms.embargoes,
    words: words.firsts,
    wordFiles: words.files.map(nameIn),
    rowFiles: rowFiles.map(nameIn),
  };
  return { head, files: [...words.files, ...rowFiles] };
}
