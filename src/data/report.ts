import { queryOptions } from '@tanstack/react-query';
import type { Report } from '../archive/bundle.ts';
import { checkReport } from '../archive/checkStories.ts';
import { loadPart, manifestQuery } from './bundle.ts';

/** What the builder made of the folder. Fails with a BundleTrouble. */
export const reportQuery = queryOptions({
  queryKey: ['report'],
  queryFn: async ({ client }): Promise<Report> => {
    const manifest = await client.fetchQuery(manifestQuery);
    return loadPart(client, manifest.report, checkReport);
  },
});
