import { queryOptions } from '@tanstack/react-query';
import type { StoredCopy } from '../archive/bundle.ts';
import { checkCopies } from '../archive/shapesOfCopies.ts';
import { BundleTrouble, loadPart } from './bundle.ts';

const copiesQuery = (path: string) =>
  queryOptions({
    queryKey: ['copies', path],
    queryFn: ({ client }): Promise<readonly StoredCopy[]> => loadPart(client, path, checkCopies),
  });

/**
 * The raw copy of a file, loaded only when asked for. Fails with a BundleTrouble.
 * @param path where the bundle holds it, as the version's extra says
 * @param file the file's own path in the folder of copy
 */
export const copyQuery = (path: string, file: string) =>
  queryOptions({
    queryKey: ['copy', path, file],
    queryFn: async ({ client }): Promise<StoredCopy> => {
      const copy = (await client.fetchQuery(copiesQuery(path))).find((one) => one.file === file);
      if (!copy)
        throw new BundleTrouble({
          kind: 'cut-short',
          sentence: `The file ${path} does not hold the copy ${file}. Build the reader again.`,
        });
      return copy;
    },
  });
