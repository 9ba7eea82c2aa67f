import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, unpack } from './pack.ts';
import { cacheFolder, projectFolder } from './settings.ts';

/** The name of the program that reads copy: the hash of all its code, so that what another version read is not taken for this one's. */
function readerVersion(): string {
  const hash = createHash('sha1').update(process.versions.node);
  for (const folder of ['src/wire', 'src/archive', 'src/builder'])
    for (const name of readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(projectFolder, folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** What was read of a folder in earlier runs, in packs on disk. */
export class Cache {
  readonly folder: string;
  /** Where the words of the search index are kept. */
  readonly searchFolder: string;
  readonly #packs: { readonly path: string; readonly files: number }[] = [];

  /** @param seeds the folder of copy; each has a cache of its own */
  constructor(seeds: string, root = cacheFolder) {
    const own = join(root, `read-${createHash('sha1').update(seeds).digest('hex').slice(0, 12)}`);
    this.folder = join(own, readerVersion());
    this.searchFolder = join(this.folder, 'search');
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(own))
      if (join(own, name) !== this.folder) rmSync(join(own, name), { recursive: true, force: true });
  }

  /** Everything that is kept, older packs first; a pack that is damaged is removed. */
  *read(): Generator<Kept> {
    for (const name of readdirSync(this.folder).sort()) {
      if (!name.endsWith('.pack')) continue;
      const path = join(this.folder, name);
      let files: Kept[];
      try {
        files = unpack(new Uint8Array(readFileSync(path)));
      } catch {
        rmSync(path, { force: true });
        continue;
      }
      this.#packs.push({ path, files: files.length });
      yield* files;
    }
  }

  /** Begins anew where most of what is kept is of no use any more. */
  tidy(used: number): void {
    const all = this.#packs.reduce((sum, { files }) => sum + files, 0);
    if (all > 2 * used + 1000) for (const { path } of this.#packs) rmSync(path, { force: true });
  }
}

/** The cache of a folder; null where none can be kept, which costs nothing but time. */
export function openCache(seeds: string): Cache | null {
  try {
    return new Cache(seeds);
  } catch {
    return null;
  }
}
