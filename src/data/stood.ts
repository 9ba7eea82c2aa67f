import { queryOptions } from '@tanstack/react-query';
import type { Row } from '../archive/row.ts';
import { type Span, stoodPages, stoodParts } from '../archive/stoodPages.ts';
import { BundleTrouble, manifestQuery, pageQuery } from './bundle.ts';
import { loadParts, shelfOf } from './contents.ts';

/** Rows that may have stood in the list on the days of a span, and a sentence for each file of them that could not be had. */
export type StoodRows = { readonly rows: readonly Row[]; readonly missing: readonly string[] };

/** How long the rows of a span are kept that no view shows, in milliseconds. */
const spanTime = 60_000;

/** The rows from which a list is shown as it stood. Fails with a BundleTrouble where there is no manifest. */
export const stoodQuery = (span: Span) =>
  queryOptions({
    queryKey: ['stood', span],
    gcTime: spanTime,
    queryFn: async ({ client }): Promise<StoodRows> => {
      const manifest = await client.fetchQuery(manifestQuery);
      const contents = await loadParts(client, manifest, (known) => stoodParts(known, span));
      const rows: Row[] = [];
      const missing = [...shelfOf(client, manifest).known.troubles.values()].map(({ message }) => message);
      await Promise.all(
        stoodPages(contents, span).map((page) =>
          client.fetchQuery(pageQuery(page)).then(
            (loaded) => rows.push(...loaded.rows),
            (error) => {
              if (!(error instanceof BundleTrouble)) throw error;
              missing.push(error.message);
            },
          ),
        ),
      );
      return { rows, missing };
    },
  });
