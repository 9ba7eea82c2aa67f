import type { QueryClient } from '@tanstack/react-query';
import type { Manifest, Part, Section, Volume } from '../archive/bundle.ts';
import { checkSection, checkVolume } from '../archive/checkBundle.ts';
import { type Contents, dividedBy } from '../archive/pieces.ts';
import type { Query } from '../archive/query.ts';
import { BundleTrouble, loadPart, manifestQuery } from './bundle.ts';

/** What is known of the archive, and the parts that could not be loaded, with the reason. */
export type Known = Contents & { readonly troubles: ReadonlyMap<string, BundleTrouble> };

/** Holds the sections and volumes that were loaded; each is small, and all that were seen stay. */
class Shelf {
  readonly #client: QueryClient;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<string, Promise<void>>();
  known: Known;

  constructor(client: QueryClient, manifest: Manifest) {
    this.#client = client;
    this.known = { manifest, sections: new Map(), volumes: new Map(), troubles: new Map() };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for a part that is not there yet; one that could not be loaded only where it is tried again. */
  want = ({ kind, path }: Part, isAgain = false): Promise<void> => {
    const asked = this.#asked.get(path);
    if (asked && !(isAgain && this.known.troubles.has(path))) return asked;
    const asking = this.#load(kind, path);
    this.#asked.set(path, asking);
    return asking;
  };

  async #load(kind: Part['kind'], path: string): Promise<void> {
    const { troubles } = this.known;
    if (troubles.has(path)) this.#put({ troubles: new Map([...troubles].filter(([other]) => other !== path)) });
    try {
      if (kind === 'volume') {
        const volume: Volume = await loadPart(this.#client, path, checkVolume);
        this.#put({ volumes: new Map(this.known.volumes).set(path, volume) });
      } else {
        const section: Section = await loadPart(this.#client, path, checkSection);
        this.#put({ sections: new Map(this.known.sections).set(path, section) });
      }
    } catch (error) {
      if (!(error instanceof BundleTrouble)) throw error;
      this.#put({ troubles: new Map(this.known.troubles).set(path, error) });
    }
  }

  #put(more: Partial<Known>): void {
    this.known = { ...this.known, ...more };
    for (const listener of this.#listeners) listener();
  }
}

const shelves = new WeakMap<Manifest, Shelf>();

/** What is known of the archive of a manifest, and how to know more. */
export function shelfOf(client: QueryClient, manifest: Manifest): Shelf {
  const shelf = shelves.get(manifest) ?? new Shelf(client, manifest);
  shelves.set(manifest, shelf);
  return shelf;
}

/** Loads parts until no more are wanted: a volume leads to others. */
export async function loadParts(
  client: QueryClient,
  manifest: Manifest,
  wanted: (contents: Contents) => readonly Part[],
): Promise<Contents> {
  const shelf = shelfOf(client, manifest);
  for (;;) {
    const parts = wanted(shelf.known).filter(({ path }) => !shelf.known.troubles.has(path));
    if (parts.length === 0) return shelf.known;
    await Promise.all(parts.map((part) => shelf.want(part)));
  }
}

/** What the numbers of a query need beyond the manifest. Fails with a BundleTrouble where there is no manifest. */
export async function loadFor(client: QueryClient, query: Query): Promise<Contents> {
  const manifest = await client.fetchQuery(manifestQuery);
  return loadParts(client, manifest, (contents) => dividedBy(contents, query));
}
