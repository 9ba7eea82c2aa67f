import { watch } from 'chokidar';
import type { Bundle, BundleFile } from '../archive/bundle.ts';
import { manifestPath } from '../archive/bundle.ts';
import type { Report } from '../archive/report.ts';
import { writeBundle } from '../archive/writeBundle.ts';
import { archiveFolder, type Memory, picturesIn } from './archiveFolder.ts';
import { refusal } from './readFolder.ts';

const folderOfBundle = `/${manifestPath.slice(0, manifestPath.lastIndexOf('/'))}/`;

/** The bundle of a folder, kept in memory and made again when the folder changes. */
export class LiveBundle {
  readonly seeds: string;
  readonly photos: string;
  #memory: Memory = new Map();
  #files = new Map<string, BundleFile>();
  #bundle: Bundle | null = null;
  report: Report | null = null;

  constructor(seeds: string, photos: string) {
    this.seeds = seeds;
    this.photos = photos;
  }

  /** Reads the folder, only what has changed since; true if the bundle is another. Fails if the folder cannot be read. */
  async refresh(onRead?: (done: number, all: number) => void): Promise<boolean> {
    const { stories, report, copies } = await archiveFolder(this.seeds, picturesIn(this.photos), this.#memory, onRead);
    const bundle = writeBundle(stories, report, copies);
    const isOther = JSON.stringify(bundle.manifest) !== JSON.stringify(this.#bundle?.manifest);
    this.#bundle = bundle;
    this.report = report;
    this.#files = new Map(bundle.files.map((file) => [`${folderOfBundle}${file.path}`, file]));
    return isOther;
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

  /** Follows the folder until told to stop; changes that come together are one. */
  follow(onChange: () => void): () => Promise<void> {
    const watcher = watch([this.seeds, this.photos], { ignoreInitial: true, ignored: /(^|[/\\])\.[^/\\]/ });
    let timer: NodeJS.Timeout | undefined;
    let turn = Promise.resolve();
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        turn = turn
          .then(() => this.refresh())
          .then(
            (isOther) => (isOther ? onChange() : undefined),
            (error) => console.error(`${this.seeds}: ${refusal(error)}`),
          );
      }, 60);
    };
    watcher.on('all', again).on('error', (error) => console.error(`${this.seeds}: ${refusal(error)}`));
    return () => {
      clearTimeout(timer);
      return watcher.close();
    };
  }
}
