import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { hashPart } from '../archive/idFiles.ts';
import type { MarkedRow } from '../archive/KnownReader.ts';
import type { Row } from '../archive/row.ts';
import { pageAt } from './bundle.ts';
import { whereQuery } from './story.ts';

/** The row of a marked story by any of its ids, and its page; `none` where the archive has none. Fails with a BundleTrouble. */
export async function findMarked(client: QueryClient, id: string): Promise<MarkedRow | 'none'> {
  const where = await client.fetchQuery(whereQuery(id));
  if (where === null) return 'none';
  const page = await client.fetchQuery(pageAt(where.page));
  const row = page.rows.find(({ articles }) => articles.some((one) => hashPart(one) === hashPart(id)));
  return row ? { page: where.page, row } : 'none';
}

/** The row of a story by any of its ids; null where the archive has none. Fails with a BundleTrouble. */
export const rowQuery = (id: string) =>
  queryOptions({
    queryKey: ['row', id],
    queryFn: async ({ client }): Promise<Row | null> => {
      const found = await findMarked(client, id);
      return found === 'none' ? null : found.row;
    },
  });
