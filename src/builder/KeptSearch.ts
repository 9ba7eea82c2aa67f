import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../archive/search/indexWords.ts';
import type { Indexed } from '../archive/search/writeSearch.ts';
import { readKeptText, writeKeptText } from './keptText.ts';

/** The partitions of the search index as they were made before, in this run or, of their words, in the one that was kept on disk. */
export class KeptSearch extends Map<string, Indexed> {
  readonly #folder: string | null;

  /** @param folder where the words of partitions are kept; null to keep none */
  constructor(folder: string | null) {
    super();
    this.#folder = folder;
  }

  override get(key: string): Indexed | undefined {
    const known = super.get(key);
    const words = known || this.#folder === null ? null : this.#read(join(this.#folder, `${key}.json`));
    return words ? { words, written: null } : known;
  }

  #read(path: string): Words | null {
    const text = readKeptText(path);
    // What is damaged is written anew.
    if (text === null) rmSync(path, { force: true });
    return text === null ? null : (JSON.parse(text) as Words);
  }

  /** Keeps on disk what the index is made of now, and nothing else; where that cannot be, nothing is lost but time. */
  save(): void {
    const folder = this.#folder;
    if (folder === null) return;
    try {
      mkdirSync(folder, { recursive: true });
      const there = new Set(readdirSync(folder));
      for (const name of there) if (!this.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name));
      for (const [key, { words }] of this) {
        if (there.has(`${key}.json`)) continue;
        writeKeptText(join(folder, `${key}.json`), JSON.stringify(words));
      }
    } catch {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
