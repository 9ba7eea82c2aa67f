import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { bundleFolder, type Page, type StoredStory } from '../archive/bundle.ts';
import { checkIds, checkShard } from '../archive/checkStories.ts';
import { findId, hashPart, idPath } from '../archive/idFiles.ts';
import { BundleTrouble, loadPart, manifestQuery } from './bundle.ts';

const shardQuery = (shard: string) =>
  queryOptions({
    queryKey: ['shard', shard],
    queryFn: ({ client }): Promise<readonly StoredStory[]> => loadPart(client, shard, checkShard),
  });

/** Where a story is: its page of rows and its shard. */
export type Whereabouts = { readonly page: string; readonly shard: string };

/** Where the story of an id is, from a page that is at hand or else the file of ids; null where the archive has none. Fails with a BundleTrouble. */
export const whereQuery = (id: string) =>
  queryOptions({
    queryKey: ['where', id],
    queryFn: async ({ client }): Promise<Whereabouts | null> => {
      const loaded = loadedWhere(client, id);
      if (loaded) return loaded;
      const { ids } = await client.fetchQuery(manifestQuery);
      const path = idPath(id, ids);
      try {
        const file = await client.fetchQuery({
          queryKey: ['ids', path],
          queryFn: () => loadPart(client, path, checkIds),
        });
        return findId(file, id);
      } catch (error) {
        if (!(error instanceof BundleTrouble && error.damage.kind === 'not-kept')) throw error;
        const kept = await import('./offline/keptRows.ts').then((m) => m.keptWhere(id)).catch(() => null);
        if (kept) return kept;
        throw error;
      }
    },
  });

/** Where a story is whose row is at hand: one that was opened from the list costs no question. */
function loadedWhere(client: QueryClient, id: string): Whereabouts | null {
  for (const [key, page] of client.getQueriesData<Page>({ queryKey: ['page'] })) {
    const at = page?.rows.findIndex((row) => row.id === id || row.articles.includes(id)) ?? -1;
    if (page && at >= 0) return { page: String(key[1]), shard: page.shards[at] ?? '' };
  }
  return null;
}

/** The shard that the page names which a story's address is served with: once, it spares the question where the story is. */
function namedShard(): string | null {
  const link = document.querySelector('link[data-shard]');
  const shard = link?.getAttribute('data-shard') ?? null;
  link?.removeAttribute('data-shard');
  return shard;
}

const storyIn = (stories: readonly StoredStory[], id: string): StoredStory | null => {
  const has = (isOne: (article: string) => boolean) =>
    stories.find(({ articles }) => articles.some((article) => isOne(article.id)));
  return has((one) => one === id) ?? has((one) => hashPart(one) === hashPart(id)) ?? null;
};

/** One story whole, by its own id or any of its articles'; null where the archive has none. Fails with a BundleTrouble. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: async ({ client }): Promise<StoredStory | null> => {
      const named = namedShard();
      const story = named && storyIn(await client.fetchQuery(shardQuery(named)).catch(() => []), id);
      if (story) return story;
      const where = await client.fetchQuery(whereQuery(id));
      if (where === null) return null;
      const found = storyIn(await client.fetchQuery(shardQuery(where.shard)), id);
      if (!found)
        throw new BundleTrouble({
          kind: 'cut-short',
          sentence: `The file ${bundleFolder}${where.shard} does not hold this story. Build the reader again.`,
        });
      return found;
    },
  });
