import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { partitionsFor } from '../../../src/archive/search/within.ts';
import { createQueryClient, manifestQuery } from '../../../src/data/bundle.ts';
import { answerQuery, type FoundStory, foundRowsQuery, searchQuery } from '../../../src/data/search.ts';

const client = createQueryClient();

/** Asks the reader's own search as its list does: the newest partition first, older ones until ten stories are found. */
export async function askOwn(words: string): Promise<readonly string[]> {
  // The reader has its manifest long before anybody searches.
  const { rootOfSearch } = globalThis as unknown as { rootOfSearch: string };
  client.setQueryData(manifestQuery.queryKey, { search: rootOfSearch } as never);
  const root = await client.fetchQuery(searchQuery);
  const ask = readAsk(words);
  const found: FoundStory[] = [];
  for (const one of partitionsFor(ask, root?.partitions ?? [])) {
    found.push(...(await client.fetchQuery(answerQuery(one, ask, false))).found);
    if (found.length >= 10) break;
  }
  return Promise.all(
    found.slice(0, 10).map(async ({ file, at }) => {
      const { rows } = await client.fetchQuery(foundRowsQuery(file));
      return rows[at]?.headline ?? '';
    }),
  );
}
