import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readKeptText, writeKeptText } from '../keptText.ts';
import { cacheFolder } from '../settings.ts';

/** A page that was written: the id it stands at, and what tells that its file is still the same. */
export type Written = readonly [id: string, stamp: string];

type Noted = { readonly base: string; readonly shards: Readonly<Record<string, readonly Written[]>> };

/** Notes of other outputs are removed when nobody has built there so long, in milliseconds. */
const longest = 7 * 24 * 3_600_000;

/** What tells that a page's file is still the one that was written; another name of it has the same. */
export function stampOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}

const sha1 = (...texts: readonly string[]): string => {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text).update('\n\u0001\n');
  return hash.digest('hex');
};

/** Notes which pages the last build of an output wrote for each shard: where all that they are made of is the same, the next one takes them over. */
export class KeptPages {
  readonly #folder: string;
  readonly #path: string;
  readonly #base: string;
  readonly #last: Noted['shards'];
  readonly #shards: Record<string, readonly Written[]> = {};

  /**
   * @param out the output, where the last build's pages are
   * @param around all that pages are made of beside their shard
   */
  constructor(out: string, around: readonly string[], folder = join(cacheFolder, 'pages')) {
    this.#folder = folder;
    this.#path = join(folder, `${sha1(out).slice(0, 16)}.json`);
    this.#base = sha1(...around);
    this.#last = this.#read();
  }

  #read(): Noted['shards'] {
    const text = readKeptText(this.#path);
    const noted = text === null ? null : (JSON.parse(text) as Noted);
    return noted?.base === this.#base ? noted.shards : {};
  }

  /** The pages that the last build wrote for a shard; null where none of them can be taken over. */
  of(shard: string): readonly Written[] | null {
    return this.#last[shard] ?? null;
  }

  /** Notes the pages of a shard, as long as they stay what they are. */
  note(shard: string, pages: readonly Written[]): void {
    this.#shards[shard] = pages;
  }

  /** Keeps the notes for the next build, in place of the last one's; where that cannot be, the next one draws all pages. */
  save(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(this.#folder))
        if (Date.now() - statSync(join(this.#folder, name)).mtimeMs > longest) rmSync(join(this.#folder, name));
      writeKeptText(this.#path, JSON.stringify({ base: this.#base, shards: this.#shards } satisfies Noted));
    } catch {
      // Without notes the next build draws all pages.
    }
  }
}
