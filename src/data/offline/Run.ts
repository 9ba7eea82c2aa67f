import { bytesOf } from '../../archive/bytesOf.ts';
import type { Checked } from '../../archive/checkBundle.ts';
import type { KeptFile, Lack } from '../../archive/kept/KeptIndex.ts';
import { load } from '../bundle.ts';
import { keepText, urlOf } from './keptStore.ts';

/** Thrown while something is fetched to be kept: it cannot be, and why. */
export class NoRoom extends Error {
  readonly lack: Lack;
  constructor(lack: Lack) {
    super(lack);
    this.lack = lack;
  }
}

/** Thrown where the reader stopped it. */
export class Stopped extends Error {}

const isFull = (error: unknown): boolean => /quota/i.test((error as Error | null)?.name ?? '');

/** Fetches files into the store, each once, and counts their bytes against the limit. */
export class Run {
  readonly store: Cache;
  readonly #limit: number;
  readonly #isStopped: () => boolean;
  #sizes = new Map<string, number>();
  #own = new Map<string, number>();

  /** @param limit bytes */
  constructor(store: Cache, limit: number, isStopped: () => boolean) {
    this.store = store;
    this.#limit = limit;
    this.#isStopped = isStopped;
  }

  /** Begins with another thing wanted: the files from here on are its own. */
  begin(): void {
    this.#own = new Map();
  }

  /** The files of what is wanted now. */
  get files(): readonly KeptFile[] {
    return [...this.#own];
  }

  /** How many bytes they have. */
  get bytes(): number {
    return [...this.#own.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Whether files that are kept already may stay. */
  hasRoomFor(files: readonly KeptFile[]): boolean {
    return this.#sum(new Map(files)) <= this.#limit;
  }

  /** Takes files over that are kept already. */
  take(files: readonly KeptFile[]): void {
    for (const [path, bytes] of files) this.#sizes.set(path, bytes);
  }

  /** Ends with what is wanted now: its files count. */
  end(): void {
    this.take(this.files);
  }

  /** A file of the bundle, from the store or the network, kept and checked at the door. Fails with a BundleTrouble, NoRoom or Stopped. */
  async obtain<Value>(path: string, check: (text: string, file: string) => Checked<Value>): Promise<Value> {
    if (this.#isStopped()) throw new Stopped();
    const kept = await this.store.match(urlOf(path));
    if (kept) {
      const text = await kept.text();
      const checked = check(text, path);
      if (checked.ok) {
        this.#count(path, bytesOf(text));
        return checked.value;
      }
      await this.store.delete(urlOf(path));
    }
    let text = '';
    const value = await load(path, (loaded, file) => {
      text = loaded;
      return check(loaded, file);
    });
    this.#count(path, bytesOf(text));
    await this.#put(() => keepText(this.store, path, text));
    return value;
  }

  /** A picture, kept where it can be had; what is missing or no picture is passed over. Fails with NoRoom or Stopped. */
  async picture(path: string): Promise<void> {
    if (this.#isStopped()) throw new Stopped();
    const kept = await this.store.match(urlOf(path));
    const found = kept ?? (await fetch(urlOf(path)).catch(() => null));
    if (!found?.ok || !found.headers.get('content-type')?.startsWith('image/')) return;
    const blob = await found.blob().catch(() => null);
    if (blob === null) return;
    this.#count(path, blob.size);
    if (!kept)
      await this.#put(() =>
        this.store.put(urlOf(path), new Response(blob, { headers: { 'content-type': blob.type } })),
      );
  }

  #count(path: string, bytes: number): void {
    this.#own.set(path, bytes);
    if (this.#sum(this.#own) > this.#limit) throw new NoRoom('limit');
  }

  #sum(more: ReadonlyMap<string, number>): number {
    let all = 0;
    for (const size of new Map([...this.#sizes, ...more]).values()) all += size;
    return all;
  }

  async #put(write: () => Promise<void>): Promise<void> {
    await write().catch((error) => {
      throw isFull(error) ? new NoRoom('full') : error;
    });
  }
}
