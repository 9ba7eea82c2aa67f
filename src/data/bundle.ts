import { QueryClient, queryOptions } from '@tanstack/react-query';
import { bundleFolder, type Index, type Manifest, manifestPath } from '../archive/bundle.ts';
import { type Checked, checkIndex, checkManifest, type Damage } from '../archive/checkBundle.ts';
import { base } from './base.ts';

/** Thrown while loading: the bundle cannot be used, and `damage` says why in words for the reader. */
export class BundleTrouble extends Error {
  readonly damage: Damage;
  constructor(damage: Damage) {
    super(damage.sentence);
    this.damage = damage;
  }
}

const missing = (what: string): BundleTrouble =>
  new BundleTrouble({ kind: 'missing', sentence: `${what} Check the connection, or build the reader again.` });

/**
 * A file of the bundle, checked at the door.
 * @param path below the base path
 * @throws BundleTrouble where it is missing or damaged
 */
export async function load<Value>(
  path: string,
  check: (text: string, file: string) => Checked<Value>,
  fresh = false,
): Promise<Value> {
  const answer = await fetch(`${base}${path}`, fresh ? { cache: 'no-cache' } : undefined).catch(() => {
    throw missing(`The file ${path} could not be fetched.`);
  });
  if (!answer.ok) throw missing(`The file ${path} is not there (the server says ${answer.status}).`);
  const text = await answer.text().catch(() => {
    throw missing(`The file ${path} broke off while it was loading.`);
  });
  const checked = check(text, path);
  if (!checked.ok) throw new BundleTrouble(checked.damage);
  return checked.value;
}

/** A client for files that never change under their name: nothing is asked for twice, and being offline is no reason to wait. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });

/** Where the bundle's other files are. Fails with a BundleTrouble. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: (): Promise<Manifest> => load(manifestPath, checkManifest, true),
});

/** The rows of every story, and where each is stored. Fails with a BundleTrouble. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: async ({ client }): Promise<Index> => {
    const manifest = await client.fetchQuery(manifestQuery);
    return load(bundleFolder + manifest.rows, checkIndex);
  },
});
