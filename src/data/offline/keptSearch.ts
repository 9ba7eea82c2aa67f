import type { QueryClient } from '@tanstack/react-query';
import { bundleFolder, type Page, type StoredStory } from '../../archive/bundle.ts';
import { checkShard } from '../../archive/checkStories.ts';
import { indexWords } from '../../archive/search/indexWords.ts';
import {
  type PartitionHead,
  rowPath,
  type SearchRoot,
  searchVersion,
  type WordFile,
  wordPath,
} from '../../archive/search/SearchIndex.ts';
import { writePartition } from '../../archive/search/writeSearch.ts';
import { hashOf } from '../../wire/hashOf.ts';
import { foundRowsQuery, keptFolder, wordsQuery } from '../search.ts';
import { type KeptRow, keptRows } from './keptRows.ts';
import { keptText } from './keptStore.ts';

/** So many stories are indexed at once: what is kept needs no index of its own, and the newest are found first. */
const atOnce = 300;

/** The rows that were last asked for, under a name of their own: what is found among others is another answer. */
let kept: { readonly name: string; readonly rows: readonly KeptRow[] } = { name: '', rows: [] };

/** Where a search through what is kept begins: its stories, some at a time. */
export async function keptSearchRoot(): Promise<SearchRoot> {
  const rows = await keptRows();
  const name = hashOf(rows.map(({ row, shard }) => row.id + shard).join());
  kept = { name, rows };
  const partitions = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, number) => {
    const own = rows.slice(number * atOnce, (number + 1) * atOnce).map(({ row }) => row);
    const days = own.map(({ day }) => day);
    // Days are asked for by a partition's ends: what has no day must not hide those that have one.
    const dated = days.filter((day) => day !== null);
    return {
      from: dated.at(-1) ?? null,
      to: dated[0] ?? null,
      stories: own.length,
      path: `${keptFolder}${name}/${number}`,
    };
  });
  return { search: searchVersion, partitions, newest: null };
}

/** Indexes some of what is kept; its files of words and rows are then at hand under the names that its head says. */
export async function keptHead(client: QueryClient, path: string): Promise<PartitionHead> {
  const first = Number(path.split('/').at(-1)) * atOnce;
  const own = kept.rows.slice(first, first + atOnce);
  const stories = new Map<string, StoredStory>();
  for (const shard of new Set(own.map((one) => one.shard))) {
    const checked = checkShard((await keptText(bundleFolder + shard)) ?? '', shard);
    if (checked.ok) for (const story of checked.value) stories.set(story.id, story);
  }
  const there = own.flatMap(({ row, shard }) => {
    const story = stories.get(row.id);
    return story ? [{ story, row, shard }] : [];
  });
  const page = { rows: there.map(({ row }) => row), shards: there.map(({ shard }) => shard) };
  const { head, files } = writePartition(indexWords(there.map(({ story }) => story)), page);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const lasting = { gcTime: Number.POSITIVE_INFINITY };
  for (const name of head.wordFiles) {
    const words: WordFile = JSON.parse(texts.get(wordPath(name)) ?? '[]');
    await client.prefetchQuery({ ...wordsQuery(name), ...lasting, queryFn: () => words });
  }
  for (const name of head.rowFiles) {
    const some: Page = JSON.parse(texts.get(rowPath(name)) ?? '{"rows":[],"shards":[]}');
    await client.prefetchQuery({ ...foundRowsQuery(name), ...lasting, queryFn: () => some });
  }
  return head;
}
