import { hashOf } from '../../wire/hashOf.ts';
import type { BundleFile, Page } from '../bundle.ts';
import { fileOf } from '../packFiles.ts';
import type { Row } from '../row.ts';
import { cutByTime } from './cutByTime.ts';
import type { Searched } from './findableText.ts';
import { indexWords, type Words } from './indexWords.ts';
import { type Partition, type PartitionHead, searchVersion } from './SearchIndex.ts';
import { writeRows } from './writeRows.ts';

/** A partition with its head and files, and where its rows were when it was written. */
type Written = {
  readonly place: string;
  readonly partition: Partition;
  readonly head: PartitionHead;
  readonly files: readonly BundleFile[];
};

/** A partition as it was indexed: its words by what its stories hold; what was written of it, null where only the words are known. */
export type Indexed = { readonly words: Words; readonly written: Written | null };

/** Partitions that were indexed before, by what they hold: one that holds the same is not indexed again. */
export type KeptPartitions = Map<string, Indexed>;

/** The index of an archive: its files, and the address of the one to begin at, relative to the manifest. */
export type Search = { readonly files: readonly BundleFile[]; readonly root: string };

/** What stories hold is decided by their articles' ids, which are made of the copy; by their days, which stand in the head. */
const keyOf = (rows: readonly Row[]): string =>
  hashOf(rows.map(({ articles, day }) => `${articles} ${day}`).join('\n'));

/** What else a row says: a picture may come without any copy, and a neighbour's change may move a story. */
const placeOf = ({ rows, shards }: Page): string =>
  hashOf(rows.map(({ photo }, at) => `${shards[at]} ${photo?.picture}`).join('\n'));

/** How many stories each day of a partition has, in their order. */
function daysOf(rows: readonly Row[]): [string | null, number][] {
  const days: [string | null, number][] = [];
  for (const { day } of rows) {
    const last = days.at(-1);
    if (last && last[0] === day) last[1] += 1;
    else days.push([day, 1]);
  }
  return days;
}

/** A partition's head and files, of its words and of its rows with their shards. */
export function writePartition(words: Words, page: Page): Omit<Written, 'place'> {
  const { rows } = page;
  const { files: rowFiles, rowFiles: names } = writeRows(page);
  const { files: wordFiles, ...told } = words;
  const head = { stories: rows.length, days: daysOf(rows), ...told, rowFiles: names };
  const file = fileOf('search/part', `${JSON.stringify(head)}\n`);
  const partition = { from: rows.at(-1)?.day ?? null, to: rows[0]?.day ?? null, stories: rows.length, path: file.path };
  return { partition, head, files: [...wordFiles, ...rowFiles, file] };
}

/**
 * Writes the search index of an archive, partition by partition: same stories, same bytes.
 * @param stories in the list's order
 * @param page their rows and shards
 * @param kept what was indexed before; holds afterwards what this index is made of
 */
export function writeSearch(
  stories: readonly Searched[],
  { rows, shards }: Page,
  kept: KeptPartitions = new Map(),
): Search {
  const parts = cutByTime(rows.map(({ day }) => day)).map(({ from, to }) => {
    const own = { rows: rows.slice(from, to), shards: shards.slice(from, to) };
    const [key, place] = [keyOf(own.rows), placeOf(own)];
    const known = kept.get(key);
    if (known?.written?.place === place) return { key, words: known.words, written: known.written };
    const words = known?.words ?? indexWords(stories.slice(from, to));
    return { key, words, written: { place, ...writePartition(words, own) } };
  });
  kept.clear();
  for (const { key, words, written } of parts) kept.set(key, { words, written });
  const root = fileOf(
    'search/root',
    `${JSON.stringify({ search: searchVersion, partitions: parts.map(({ written }) => written.partition), newest: parts[0]?.written.head ?? null })}\n`,
  );
  return { files: [...parts.flatMap(({ written }) => written.files), root], root: root.path };
}
