import { queryOptions } from '@tanstack/react-query';
import { bundleFolder, type StoredStory } from '../archive/bundle.ts';
import { checkShard } from '../archive/checkStories.ts';
import { findRow } from '../archive/findRow.ts';
import { BundleTrouble, indexQuery, load } from './bundle.ts';

const shardQuery = (shard: string) =>
  queryOptions({
    queryKey: ['shard', shard],
    queryFn: (): Promise<readonly StoredStory[]> => load(bundleFolder + shard, checkShard),
  });

/** One story whole, by its own id or any of its articles'; null where the archive has none. Fails with a BundleTrouble. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: async ({ client }): Promise<StoredStory | null> => {
      const { rows, shards } = await client.fetchQuery(indexQuery);
      const row = findRow(rows, id);
      const shard = row && shards[rows.indexOf(row)];
      if (!shard) return null;
      const stories = await client.fetchQuery(shardQuery(shard));
      const story = stories.find((candidate) => candidate.id === row.id);
      if (!story)
        throw new BundleTrouble({
          kind: 'cut-short',
          sentence: `The file ${shard} does not hold this story. Build the reader again.`,
        });
      return story;
    },
  });
