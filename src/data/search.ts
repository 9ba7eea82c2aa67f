import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Row } from '../archive/row.ts';
import type { Ask } from '../archive/search/Ask.ts';
import { checkHead, checkRoot, checkWords } from '../archive/search/checkSearch.ts';
import { filesFor, findIn, rangeOf } from '../archive/search/findIn.ts';
import {
  type Partition,
  type PartitionHead,
  rowPath,
  rowsInFile,
  type SearchRoot,
  type WordFile,
  wordPath,
} from '../archive/search/SearchIndex.ts';
import { loadPart, manifestQuery, pageAt } from './bundle.ts';

/** What the address of a partition begins with whose index is made here, of what is kept. */
export const keptFolder = 'kept/';

/** Where the search index begins; null where the builder left it out. Fails with a BundleTrouble. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async ({ client }): Promise<SearchRoot | null> => {
    const { search } = await client.fetchQuery(manifestQuery);
    return search === null ? null : loadPart(client, search, checkRoot);
  },
});

/** Where a search through what is kept on this device begins, asked for where the index is out of reach. */
export const keptSearchQuery = queryOptions({
  queryKey: ['search', 'kept'],
  // What is kept may have grown since the last search.
  gcTime: 0,
  queryFn: (): Promise<SearchRoot> => import('./offline/keptSearch.ts').then((m) => m.keptSearchRoot()),
});

const headQuery = (path: string) =>
  queryOptions({
    queryKey: ['search', path],
    queryFn: ({ client }): Promise<PartitionHead> =>
      path.startsWith(keptFolder)
        ? import('./offline/keptSearch.ts').then((m) => m.keptHead(client, path))
        : loadPart(client, path, checkHead),
  });

/** A file of words of a partition. Fails with a BundleTrouble. */
export const wordsQuery = (name: string) =>
  queryOptions({
    queryKey: ['search', 'words', name],
    queryFn: ({ client }): Promise<WordFile> => loadPart(client, wordPath(name), checkWords),
  });

/** A file of rows of a partition: a page as the list's are, so that a story's shard is at hand with its row. Fails with a BundleTrouble. */
export const foundRowsQuery = (name: string) => pageAt(rowPath(name));

/** A story that was found: its row is in a file of rows, so many places behind the first; `row` where it is at hand. */
export type FoundStory = {
  readonly key: string;
  readonly day: string | null;
  readonly file: string;
  readonly at: number;
  readonly score: number;
  readonly row: Row | null;
};

/** What a partition answers. */
export type Answer = {
  readonly found: readonly FoundStory[];
  /** Whether not all was looked up: a beginning was too short, or too many rows would have had to be loaded. */
  readonly isCut: boolean;
};

/** Of a partition the rows of so many stories are loaded to see which of them a list shows. */
const mostRows = 1000;

async function foundIn(client: QueryClient, partition: Partition, ask: Ask): Promise<Answer> {
  const root = client.getQueryData(searchQuery.queryKey);
  const isNewest = root?.partitions[0]?.path === partition.path;
  const head = (isNewest ? root?.newest : null) ?? (await client.fetchQuery(headQuery(partition.path)));
  const [first, end] = rangeOf(head, ask);
  if (first >= end) return { found: [], isCut: false };
  const { names, isCut } = filesFor(ask, head);
  const files = await Promise.all(names.map((name) => client.fetchQuery(wordsQuery(name))));
  const words = new Map(names.map((name, at) => [name, files[at] ?? []]));
  const { stories, scores } = findIn(head, words, ask, Date.now());
  const days = head.days.flatMap(([day, count]) => Array.from({ length: count }, () => day));
  const found = stories.map((story, at) => ({
    key: `${partition.path} ${story}`,
    day: days[story] ?? null,
    file: head.rowFiles[Math.floor(story / rowsInFile)] ?? '',
    at: story % rowsInFile,
    score: scores[at] ?? 0,
    row: null,
  }));
  return { found, isCut };
}

async function withRows(client: QueryClient, { found, isCut }: Answer): Promise<Answer> {
  const own = found.slice(0, mostRows);
  const names = [...new Set(own.map(({ file }) => file))];
  const files = await Promise.all(names.map((name) => client.fetchQuery(foundRowsQuery(name))));
  const rows = new Map(names.map((name, at) => [name, files[at]?.rows]));
  return {
    found: own.map((one) => ({ ...one, row: rows.get(one.file)?.[one.at] ?? null })),
    isCut: isCut || own.length < found.length,
  };
}

/**
 * What is found in one partition. Fails with a BundleTrouble where a file of it is missing or damaged.
 * @param hasRows whether the rows of all that is found are needed, to see which of them a list shows
 */
export const answerQuery = (partition: Partition, ask: Ask, hasRows: boolean) =>
  queryOptions({
    queryKey: ['search', 'answer', partition.path, ask, hasRows],
    queryFn: async ({ client }): Promise<Answer> => {
      const answer = await foundIn(client, partition, ask);
      return hasRows ? withRows(client, answer) : answer;
    },
  });
