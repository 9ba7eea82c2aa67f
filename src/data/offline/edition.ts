import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { BundleTrouble, manifestQuery } from '../bundle.ts';
import { freshManifest } from './keep.ts';
import { keepWanted, lookKept } from './keeping.ts';
import { isNewestBuild, registerWorker } from './worker.ts';

/** How what is on the screen stands to what there is: whether the network is away, and whether there is a newer build or archive. */
export type Edition = { readonly isAway: boolean; readonly isNewer: boolean };

let edition: Edition = { isAway: false, isNewer: false };
const listeners = new Set<() => void>();

function put(more: Partial<Edition>): void {
  const next = { ...edition, ...more };
  if (next.isAway === edition.isAway && next.isNewer === edition.isNewer) return;
  edition = next;
  for (const listener of listeners) listener();
}

/** How often, in milliseconds, an open page asks whether there is anything newer. */
const every = 30 * 60_000;

async function lookForArchive(client: QueryClient): Promise<void> {
  try {
    const { manifest } = await freshManifest();
    const known = client.getQueryData(manifestQuery.queryKey);
    put({ isAway: false, ...(known && JSON.stringify(known) !== JSON.stringify(manifest) && { isNewer: true }) });
    void keepWanted();
  } catch (error) {
    const kind = error instanceof BundleTrouble ? error.damage.kind : 'missing';
    // An archive in a newer format is one for a newer reader.
    put(kind === 'other-version' ? { isAway: false, isNewer: true } : { isAway: kind === 'not-kept' });
  }
}

async function lookForBuild(waiting: ServiceWorker | null): Promise<void> {
  if (!(await isNewestBuild())) put({ isNewer: true });
  // This page is of the build that waits: nothing changes under the reader's eyes when it takes over.
  else waiting?.postMessage('show');
}

/** Registers the worker, keeps what is wanted, and looks now and then for a newer edition; returns how to stop. */
export function followEdition(client: QueryClient): () => void {
  const end = new AbortController();
  const listening = { signal: end.signal };
  let timer: ReturnType<typeof setInterval> | undefined;
  void lookKept();
  void registerWorker().then((registration) => {
    if (registration === null || end.signal.aborted) return;
    const look = (): void => {
      void lookForArchive(client);
      registration.update().catch(() => {});
    };
    // What is still being installed is not whole, and may come to nothing.
    const settled = (): void => {
      if (!registration.installing) void lookForBuild(registration.waiting).catch(() => {});
    };
    const watch = (): void => {
      const worker = registration.installing;
      const change = (): void => {
        // Its own state: the registration may hear of it later.
        if (worker?.state === 'installed') void lookForBuild(worker).catch(() => {});
      };
      worker?.addEventListener('statechange', change, listening);
    };
    watch();
    registration.addEventListener('updatefound', watch, listening);
    navigator.serviceWorker.addEventListener('controllerchange', settled, listening);
    addEventListener('online', look, listening);
    addEventListener('offline', () => put({ isAway: true }), listening);
    timer = setInterval(look, every);
    settled();
    void navigator.serviceWorker.ready.then(() => lookForArchive(client));
  });
  return () => {
    end.abort();
    clearInterval(timer);
  };
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How what is on the screen stands to what there is. */
export const useEdition = (): Edition => useSyncExternalStore(listen, () => edition);
