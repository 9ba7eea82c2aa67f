import { manifestPath } from '../../archive/bundle.ts';
import { type KeptIndex, readKeptIndex } from '../../archive/kept/KeptIndex.ts';
import { keptIndexPath, keptName } from '../../archive/kept/keptNames.ts';
import { base } from '../base.ts';

/** Whether this browser keeps files at this address: only where it is secure, and not where it is forbidden. */
export const canKeep = (): boolean => window.isSecureContext && 'caches' in globalThis && !!navigator.serviceWorker;

/** Whether this page is of a built reader: one that follows a folder has no web manifest, and keeps nothing. */
export const isInstallable = (): boolean => document.querySelector('link[rel="manifest"]') !== null;

/** The store of what is kept. Fails where the browser forbids it. */
export const keptStore = (): Promise<Cache> => caches.open(keptName(base));

/** Where a file lies in the store. */
export const urlOf = (path: string): string => new URL(base + path, location.href).href;

/** A text that is kept; null where it is not. Never fails. */
export async function keptText(path: string): Promise<string | null> {
  if (!canKeep()) return null;
  try {
    const found = await (await keptStore()).match(urlOf(path));
    return found ? await found.text() : null;
  } catch {
    return null;
  }
}

/** What is kept; null where nothing is. Never fails. */
export async function readIndex(): Promise<KeptIndex | null> {
  const text = await keptText(keptIndexPath);
  return text === null ? null : readKeptIndex(text);
}

/** Keeps a text. Fails where the device is full. */
export const keepText = (store: Cache, path: string, text: string): Promise<void> =>
  store.put(urlOf(path), new Response(text, { headers: { 'content-type': 'application/json' } }));

/** Writes down what is kept, and removes from the store what is not among it. */
export async function writeIndex(store: Cache, index: KeptIndex): Promise<void> {
  await keepText(store, keptIndexPath, JSON.stringify(index));
  const needed = new Set([
    ...index.keeps.flatMap(({ files }) => files.map(([path]) => urlOf(path))),
    ...[keptIndexPath, manifestPath].map(urlOf),
  ]);
  for (const { url } of await store.keys()) if (!needed.has(url)) await store.delete(url);
}
