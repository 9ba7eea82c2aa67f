import { queryOptions } from '@tanstack/react-query';
import { bundleFolder } from '../archive/bundle.ts';
import { checkCorrections } from '../archive/standing/checkCorrections.ts';
import type { CorrectionEntry } from '../archive/standing/corrections.ts';
import { load, manifestQuery } from './bundle.ts';

/** The archive's kills, holds, embargoes and corrections, loaded when asked for. Fails with a BundleTrouble. */
export const correctionsQuery = queryOptions({
  queryKey: ['corrections'],
  queryFn: async ({ client }): Promise<readonly CorrectionEntry[]> => {
    const manifest = await client.fetchQuery(manifestQuery);
    return load(bundleFolder + manifest.corrections, checkCorrections);
  },
});
