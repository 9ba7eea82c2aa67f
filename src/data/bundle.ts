import { QueryClient, queryOptions } from '@tanstack/react-query';
import { bundleFolder, type Manifest, manifestPath, type Page, type PageEntry } from '../archive/bundle.ts';
import { type Checked, checkManifest, checkPage, type Damage } from '../archive/checkBundle.ts';
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

/** The text of a file that came within the page, once; null where none did. */
function inlined(path: string): string | null {
  const element = document.querySelector(`script[data-file="${CSS.escape(path)}"]`);
  element?.remove();
  return element?.textContent ?? null;
}

/** Whether what is kept on this device would have answered. */
const isKeeping = (): boolean => !!navigator.serviceWorker?.controller;

const notKept = (): BundleTrouble =>
  new BundleTrouble({
    kind: 'not-kept',
    sentence: 'This part of the archive is not on this device, and the network cannot be reached.',
  });

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
  const text = inlined(path) ?? (await fetchText(path, fresh));
  const checked = check(text, path);
  if (!checked.ok) throw new BundleTrouble(checked.damage);
  return checked.value;
}

async function fetchText(path: string, fresh: boolean): Promise<string> {
  const answer = await fetch(`${base}${path}`, fresh ? { cache: 'no-cache' } : undefined).catch(() => {
    throw isKeeping() ? notKept() : missing(`The file ${path} could not be fetched.`);
  });
  if (!answer.ok) throw missing(`The file ${path} is not there (the server says ${answer.status}).`);
  return answer.text().catch(() => {
    throw missing(`The file ${path} broke off while it was loading.`);
  });
}

/** A client for files that never change under their name: nothing is asked for twice, and being offline is no reason to wait. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });

/** Where the bundle's other files are. Fails with a BundleTrouble. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async (): Promise<Manifest> => {
    try {
      return await load(manifestPath, checkManifest, true);
    } catch (error) {
      // The archive has moved on to a format of a newer reader: until that is shown, what is kept for this one stands in.
      const isNewer = error instanceof BundleTrouble && error.damage.kind === 'other-version';
      const kept =
        isNewer && (await import('./offline/keptManifest.ts').then((m) => m.keptManifest()).catch(() => null));
      if (kept) return kept;
      throw error;
    }
  },
});

const outdated = (): BundleTrouble =>
  new BundleTrouble({
    kind: 'outdated',
    sentence: 'The archive has been built anew since this page was opened, and what stood here is elsewhere now.',
  });

/**
 * A file that the manifest leads to. Where it cannot be had, the archive may be another by now: the manifest is asked for again.
 * @throws BundleTrouble, of kind `outdated` where the manifest has changed
 */
export async function loadPart<Value>(
  client: QueryClient,
  path: string,
  check: (text: string, file: string) => Checked<Value>,
): Promise<Value> {
  try {
    return await load(bundleFolder + path, check);
  } catch (error) {
    const known = client.getQueryData(manifestQuery.queryKey);
    const now = await load(manifestPath, checkManifest, true).catch(() => known);
    throw JSON.stringify(now) === JSON.stringify(known) ? error : outdated();
  }
}

/** How long a page is kept that no view shows, in milliseconds: all of a large archive would fill the memory. */
const pageTime = 5000;

/** A page of rows by its address. Fails with a BundleTrouble. */
export const pageAt = (path: string) =>
  queryOptions({
    queryKey: ['page', path],
    gcTime: pageTime,
    queryFn: ({ client }): Promise<Page> => loadPart(client, path, checkPage),
  });

/** A page of rows that a section lists; it must hold as many as the section says. Fails with a BundleTrouble. */
export const pageQuery = ({ path, days }: PageEntry) =>
  queryOptions({
    ...pageAt(path),
    queryFn: async ({ client }): Promise<Page> => {
      const page = await loadPart(client, path, checkPage);
      const count = days.flatMap(({ counts }) => counts).reduce((sum, [, stories]) => sum + stories, 0);
      if (page.rows.length !== count)
        throw new BundleTrouble({
          kind: 'not-a-bundle',
          sentence: `The file ${bundleFolder}${path} holds other stories than it should. Build the reader again.`,
        });
      return page;
    },
  });
