import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../archive/bundle.ts';
import type { Reader } from '../archive/isShown.ts';
import { idsToKnow, type KnownReader, type MarkedRow } from '../archive/KnownReader.ts';
import type { Query } from '../archive/query.ts';
import { manifestQuery } from './bundle.ts';

/** What was found of some ids: the row of each, `none` where the archive has none, `failed` where that could not be learnt. */
export type LookedUp = ReadonlyMap<string, MarkedRow | 'none' | 'failed'>;

/** How many ids are looked up at once. */
const together = 16;

/** Holds the rows of the marked stories that were looked up in one archive. */
class Ledger {
  readonly #client: QueryClient;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<string, Promise<MarkedRow | 'none' | 'failed'>>();
  found: LookedUp = new Map();

  constructor(client: QueryClient) {
    this.#client = client;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks these ids up, each once; done when what can be known of them is known. */
  want = async (ids: readonly string[]): Promise<void> => {
    const due = ids.filter((id) => (this.found.get(id) ?? 'failed') === 'failed');
    for (let from = 0; from < due.length; from += together) {
      const some = due.slice(from, from + together);
      const found = await Promise.all(some.map(this.#ask));
      const news = some
        .map((id, at) => [id, found[at] ?? 'failed'] as const)
        .filter(([id, one]) => this.found.get(id) !== one);
      // What failed again is no news: who asks whenever there is some would never come to an end.
      if (news.length === 0) continue;
      this.found = new Map([...this.found, ...news]);
      for (const listener of this.#listeners) listener();
    }
  };

  #ask = (id: string): Promise<MarkedRow | 'none' | 'failed'> => {
    const asked = this.#asked.get(id);
    if (asked) return asked;
    // Its code comes with the first mark: most who see the list for the first time have none.
    const asking = import('./findMarked.ts')
      .then(({ findMarked }) => findMarked(this.#client, id))
      .catch(() => {
        this.#asked.delete(id);
        return 'failed' as const;
      });
    this.#asked.set(id, asking);
    return asking;
  };
}

const ledgers = new WeakMap<Manifest, Ledger>();

/** What is known of the marked stories in the archive of a manifest. */
export function ledgerOf(client: QueryClient, manifest: Manifest): Ledger {
  const ledger = ledgers.get(manifest) ?? new Ledger(client);
  ledgers.set(manifest, ledger);
  return ledger;
}

/** A reader with what was found of the reader's marks. */
export function withMarked(reader: Reader, found: LookedUp): KnownReader {
  const rows = new Map<string, MarkedRow>();
  for (const one of found.values()) if (typeof one === 'object') rows.set(one.row.id, one);
  const unknownOf = (show: Query['show']): number =>
    idsToKnow(reader, show).filter((id) => (found.get(id) ?? 'failed') === 'failed').length;
  return { ...reader, marked: [...rows.values()], unknown: { unread: unknownOf('unread'), saved: unknownOf('saved') } };
}

/** A reader with all that a list of this kind must know of the marks. Fails with a BundleTrouble where there is no manifest. */
export async function loadReader(client: QueryClient, reader: Reader, show: Query['show']): Promise<KnownReader> {
  const ledger = ledgerOf(client, await client.fetchQuery(manifestQuery));
  await ledger.want(idsToKnow(reader, show));
  return withMarked(reader, ledger.found);
}
