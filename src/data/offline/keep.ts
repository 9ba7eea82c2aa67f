import { bundleFolder, type Manifest, manifestPath, type Page } from '../../archive/bundle.ts';
import { checkManifest, checkPage } from '../../archive/checkBundle.ts';
import { filesOf, type Keep, type KeptIndex, nameOf, type Want } from '../../archive/kept/KeptIndex.ts';
import { freshly } from '../../archive/kept/keptNames.ts';
import { withdrawnFiles } from '../../archive/kept/withdrawn.ts';
import { checkCorrections } from '../../archive/standing/checkCorrections.ts';
import { hashOf } from '../../wire/hashOf.ts';
import { load } from '../bundle.ts';
import { Gatherer } from './gather.ts';
import { keepText, keptStore, keptText, readIndex, writeIndex } from './keptStore.ts';
import { NoRoom, Run } from './Run.ts';

/** How to keep: how many bytes at the most, whom to tell of progress, and whether the reader has stopped it. */
export type Keeping = {
  readonly limit: number;
  readonly onProgress: (want: Want, stories: number) => void;
  readonly isStopped: (want: Want) => boolean;
};

/** The manifest as the network has it, and its text. Fails with a BundleTrouble. */
export async function freshManifest(): Promise<{ readonly manifest: Manifest; readonly text: string }> {
  let text = '';
  const manifest = await load(
    manifestPath + freshly,
    (loaded, file) => {
      text = loaded;
      return checkManifest(loaded, file);
    },
    true,
  );
  return { manifest, text };
}

/** Takes back at once, of what was kept of an older edition, the copy that was killed since; the rest follows as it comes. */
async function withdraw(store: Cache, manifest: Manifest, before: KeptIndex): Promise<KeptIndex> {
  const path = bundleFolder + manifest.corrections;
  const corrections = await load(path, checkCorrections);
  const pages = new Map<string, Page>();
  for (const file of filesOf(before.keeps).keys()) {
    if (!file.startsWith(`${bundleFolder}pages/`)) continue;
    const checked = checkPage((await keptText(file)) ?? '', file);
    if (checked.ok) pages.set(file.slice(bundleFolder.length), checked.value);
  }
  const gone = withdrawnFiles(pages, corrections);
  if (gone.size === 0) return before;
  const keeps = before.keeps.map((keep) => ({
    ...keep,
    files: keep.files.filter(([file]) => !gone.has(file.slice(bundleFolder.length))),
  }));
  const index = { ...before, keeps };
  await writeIndex(store, index);
  return index;
}

/** What is kept where there is no room: nothing; the newest days must have it. */
function noRoomFor(want: Want, error: unknown): Keep {
  if (!(error instanceof NoRoom) || want.kind === 'newest') throw error;
  return { want, files: [], stories: 0, from: null, to: null, lacks: error.lack };
}

/**
 * Keeps all that is wanted, of the newest edition there is; what is no longer wanted is let go. Until all of it is there, what was kept
 * before stands: a list and its stories are always of one edition.
 * @throws BundleTrouble where the network fails, Stopped where the reader stopped it
 */
export async function keep(wants: readonly Want[], { limit, onProgress, isStopped }: Keeping): Promise<KeptIndex> {
  const { manifest, text } = await freshManifest();
  const store = await keptStore();
  const edition = hashOf(text);
  let before = await readIndex();
  if (before && before.edition !== edition) before = await withdraw(store, manifest, before);
  const whole =
    before?.edition === edition ? before.keeps.filter(({ lacks }) => lacks === null || lacks === 'none') : [];
  const known = new Map(whole.map((one) => [nameOf(one.want), one]));
  let current: Want = { kind: 'newest' };
  const run = new Run(store, limit, () => isStopped(current));
  const keeps: Keep[] = [];
  for (const want of wants) {
    current = want;
    const gatherer = new Gatherer(run, manifest, (stories) => onProgress(want, stories));
    const same = known.get(nameOf(want));
    if (same && (want.kind === 'newest' || run.hasRoomFor(same.files))) {
      run.take(same.files);
      keeps.push(same);
      continue;
    }
    onProgress(want, 0);
    keeps.push(await gatherer.gather(want).catch((error) => noRoomFor(want, error)));
  }
  await keepText(store, manifestPath, text);
  const index: KeptIndex = { kept: 1, edition, at: Date.now(), keeps };
  await writeIndex(store, index);
  return index;
}
