import { hashOf } from '../../wire/hashOf.ts';
import type { BundleFile } from '../bundle.ts';
import { fileOf } from '../packFiles.ts';
import type { Row } from '../row.ts';
import { cutByTime } from './cutByTime.ts';
import type { Searched } from './findableText.ts';
import { indexPartition } from './indexPartition.ts';
import { type Partition, type PartitionHead, searchVersion } from './SearchIndex.ts';

type Indexed = { readonly partition: Partition; readonly head: PartitionHead; readonly files: readonly BundleFile[] };

/** Partitions that were indexed before, by what they hold: one that holds the same is not indexed again. */
export type KeptPartitions = Map<string, Indexed>;

/** The index of an archive: its files, and the address of the one to begin at, relative to the manifest. */
export type Search = { readonly files: readonly BundleFile[]; readonly root: string };

/** What the rows' stories hold is decided by their articles' ids, which are made of the copy. */
const keyOf = (rows: readonly Row[]): string =>
  hashOf(rows.map(({ articles, day, photo }) => `${articles} ${day} ${photo?.picture}`).join('\n'));

function index(stories: readonly Searched[], rows: readonly Row[]): Indexed {
  const { head, files } = indexPartition(stories, rows);
  const file = fileOf('search/part', `${JSON.stringify(head)}\n`);
  const partition = { from: rows.at(-1)?.day ?? null, to: rows[0]?.day ?? null, stories: rows.length, path: file.path };
  return { partition, head, files: [...files, file] };
}

/**
 * Writes the search index of an archive, partition by partition: same stories, same bytes.
 * @param stories in the list's order
 * @param rows theirs
 * @param kept what was indexed before; holds afterwards what this index is made of
 */
export function writeSearch(
  stories: readonly Searched[],
  rows: readonly Row[],
  kept: KeptPartitions = new Map(),
): Search {
  const indexed = cutByTime(rows.map(({ day }) => day)).map(({ from, to }): [string, Indexed] => {
    const own = rows.slice(from, to);
    const key = keyOf(own);
    return [key, kept.get(key) ?? index(stories.slice(from, to), own)];
  });
  kept.clear();
  for (const [key, one] of indexed) kept.set(key, one);
  const root = fileOf(
    'search/root',
    `${JSON.stringify({ search: searchVersion, partitions: indexed.map(([, one]) => one.partition), newest: indexed[0]?.[1].head ?? null })}\n`,
  );
  return { files: [...indexed.flatMap(([, one]) => one.files), root], root: root.path };
}
