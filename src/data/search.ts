import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { bundleFolder } from '../archive/bundle.ts';
import type { Row } from '../archive/row.ts';
import type { Ask } from '../archive/search/Ask.ts';
import { checkHead, checkRoot, checkRows, checkWords } from '../archive/search/checkSearch.ts';
import { type Found, filesFor, findIn, rangeOf } from '../archive/search/findIn.ts';
import {
  type Partition,
  type PartitionHead,
  type RowFile,
  rowPath,
  rowsInFile,
  type SearchRoot,
  type WordFile,
  wordPath,
} from '../archive/search/SearchIndex.ts';
import { load, manifestQuery } from './bundle.ts';

/** Where the search index begins; null where the builder left it out. Fails with a BundleTrouble. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async ({ client }): Promise<SearchRoot | null> => {
    const { search } = await client.fetchQuery(manifestQuery);
    return search === null ? null : load(bundleFolder + search, checkRoot);
  },
});

const headQuery = (path: string) =>
  queryOptions({
    queryKey: ['search', path],
    queryFn: (): Promise<PartitionHead> => load(bundleFolder + path, checkHead),
  });

const wordsQuery = (name: string) =>
  queryOptions({
    queryKey: ['search', 'words', name],
    queryFn: (): Promise<WordFile> => load(bundleFolder + wordPath(name), checkWords),
  });

/** A file of rows of a partition. Fails with a BundleTrouble. */
export const foundRowsQuery = (name: string) =>
  queryOptions({
    queryKey: ['search', 'rows', name],
    queryFn: (): Promise<RowFile> => load(bundleFolder + rowPath(name), checkRows),
  });

/** What a partition answers. */
export type Answer = {
  readonly head: PartitionHead;
  readonly found: Found;
  /** Whether a word was so short a beginning that not all that it may become was looked up. */
  readonly isCut: boolean;
};

/**
 * Looks an ask up in one partition.
 * @throws BundleTrouble where a file of it is missing or damaged
 */
export async function searchPartition(client: QueryClient, partition: Partition, ask: Ask): Promise<Answer> {
  const root = client.getQueryData(searchQuery.queryKey);
  const isNewest = root?.partitions[0]?.path === partition.path;
  const head = (isNewest ? root?.newest : null) ?? (await client.fetchQuery(headQuery(partition.path)));
  const [first, end] = rangeOf(head, ask);
  if (first >= end) return { head, found: { stories: [], scores: [] }, isCut: false };
  const { names, isCut } = filesFor(ask, head);
  const files = await Promise.all(names.map((name) => client.fetchQuery(wordsQuery(name))));
  return {
    head,
    found: findIn(head, new Map(names.map((name, at) => [name, files[at] ?? []])), ask, Date.now()),
    isCut,
  };
}

/** The row of a partition's nth story. Fails with a BundleTrouble. */
export async function foundRow(client: QueryClient, head: PartitionHead, story: number): Promise<Row | null> {
  const name = head.rowFiles[Math.floor(story / rowsInFile)];
  if (name === undefined) return null;
  return (await client.fetchQuery(foundRowsQuery(name)))[story % rowsInFile] ?? null;
}
