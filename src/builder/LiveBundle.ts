import { relative } from 'node:path';
import { watch } from 'chokidar';
import { type Bundle, type BundleFile, bundleFolder, type ReadStory } from '../archive/bundle.ts';
import type { Report, SetAside } from '../archive/report.ts';
import { writeBundle } from '../archive/writeBundle.ts';
import { archiveFolder, type Memory, picturesIn } from './archiveFolder.ts';
import type { Cache } from './Cache.ts';
import { KeptSearch } from './KeptSearch.ts';
import { refusal } from './readFolder.ts';
import { hasSearchIndex } from './settings.ts';

/** The bundle of a folder, kept in memory and made again when the folder changes. */
export class LiveBundle {
  readonly seeds: string;
  readonly photos: string;
  #memory: Memory = new Map();
  #files = new Map<string, BundleFile>();
  #ids = new Map<string, string[]>();
  readonly #kept: KeptSearch | null;
  #bundle: Bundle | null = null;
  report: Report | null = null;
  /** Where the articles of files that were edited since the start have gone, old id to new: an id is the copy's own. */
  readonly moved = new Map<string, string>();

  readonly #cache: Cache | null;

  /**
   * @param cache what was read in earlier runs; null to keep nothing on disk
   * @param hasSearch whether the bundle can be searched
   */
  constructor(seeds: string, photos: string, cache: Cache | null = null, hasSearch = hasSearchIndex()) {
    this.#cache = cache;
    this.seeds = seeds;
    this.photos = photos;
    this.#kept = hasSearch ? new KeptSearch(cache?.searchFolder ?? null) : null;
  }

  /** Reads the folder, only what has changed since; true if the bundle is another. Fails if the folder cannot be read. */
  async refresh(onRead?: (done: number, all: number) => void): Promise<boolean> {
    const reading = { cache: this.#cache, ...(onRead && { onRead }) };
    const { stories, report, copies } = await archiveFolder(this.seeds, picturesIn(this.photos), this.#memory, reading);
    this.#noteMoved(stories);
    const bundle = writeBundle(stories, report, copies, this.#kept);
    // While a folder is followed, what is in memory is enough.
    if (this.#bundle === null) this.#kept?.save();
    const isOther = JSON.stringify(bundle.manifest) !== JSON.stringify(this.#bundle?.manifest);
    this.#bundle = bundle;
    this.report = report;
    this.#files = new Map(bundle.files.map((file) => [`/${bundleFolder}${file.path}`, file]));
    return isOther;
  }

  #noteMoved(stories: readonly ReadStory[]): void {
    const now = new Map<string, string[]>();
    for (const { articles } of stories)
      for (const { file, id } of articles) now.set(file, [...(now.get(file) ?? []), id]);
    for (const [file, before] of this.#ids) {
      const after = now.get(file) ?? [];
      if (before.length !== after.length) continue;
      for (const [at, id] of before.entries()) {
        const next = after[at];
        if (next === undefined || next === id) continue;
        for (const [old, last] of this.moved) if (last === id) this.moved.set(old, next);
        this.moved.set(id, next);
        this.moved.delete(next);
      }
    }
    this.#ids = now;
  }

  /** The bundle as it stands. */
  get bundle(): Bundle {
    if (this.#bundle === null) throw new Error('The folder has not been read yet.');
    return this.#bundle;
  }

  /** The text at an address such as `/bundle/manifest.json`; null where the bundle has none. */
  textAt(path: string): string | null {
    return this.#files.get(path)?.text ?? null;
  }

  /** Follows the folder until told to stop; changes that come together are one, and what came while nobody looked is read first. */
  follow(onChange: (report: Report, setAside: readonly SetAside[]) => void): () => Promise<void> {
    const watcher = watch([this.seeds, this.photos], { ignoreInitial: true, ignored: (path) => this.#isHidden(path) });
    let timer: NodeJS.Timeout | undefined;
    let turn = Promise.resolve();
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        turn = turn
          .then(() => this.#readAgain(onChange))
          .catch((error) => console.error(`${this.seeds}: ${refusal(error)}`));
      }, 60);
    };
    watcher
      .on('ready', again)
      .on('all', again)
      .on('error', (error) => console.error(`${this.seeds}: ${refusal(error)}`));
    return () => {
      clearTimeout(timer);
      return watcher.close();
    };
  }

  async #readAgain(onChange: (report: Report, setAside: readonly SetAside[]) => void): Promise<void> {
    const known = new Set(this.report?.setAside.map(({ file, reason }) => `${file}\n${reason}`));
    const isOther = await this.refresh();
    if (isOther && this.report)
      onChange(
        this.report,
        this.report.setAside.filter(({ file, reason }) => !known.has(`${file}\n${reason}`)),
      );
  }

  /** Hidden is what lies below the folder under a name with a dot before it; the folder itself may lie under one. */
  #isHidden(path: string): boolean {
    return [this.seeds, this.photos].every((root) => /(^|[/\\])\.[^/\\]/.test(relative(root, path)));
  }
}
