import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Part } from '../archive/bundle.ts';
import { manifestQuery } from '../data/bundle.ts';
import { type Known, shelfOf } from '../data/contents.ts';

/** Asks for a part of the archive; for one that could not be loaded only where it is tried again. */
export type Want = (part: Part, isAgain?: boolean) => Promise<void>;

/** What is known of the archive, kept up to date, and how to know more. Throws a BundleTrouble. */
export function useContents(): { readonly known: Known; readonly want: Want } {
  const shelf = shelfOf(useQueryClient(), useSuspenseQuery(manifestQuery).data);
  const known = useSyncExternalStore(
    shelf.subscribe,
    () => shelf.known,
    () => shelf.known,
  );
  return { known, want: shelf.want };
}

/** Asks for these parts as long as they are wanted. */
export function useWanted(want: Want, parts: readonly Part[]): void {
  useEffect(() => {
    for (const part of parts) void want(part);
  });
}
