import { useSyncExternalStore } from 'react';
import { type KeptIndex, nameOf, type Want } from '../../archive/kept/KeptIndex.ts';
import { type KeepChoices, noChoices, wantsOf } from '../../archive/kept/wantsOf.ts';
import { BundleTrouble } from '../bundle.ts';
import { currentMarks } from '../marks.ts';
import { choicesKey, currentChoices, writeChoices } from './choices.ts';
import { keep } from './keep.ts';
import { canKeep, isInstallable, keptStore, readIndex, writeIndex } from './keptStore.ts';
import { NoRoom, Stopped } from './Run.ts';

/** What is kept on this device, and what is being kept. */
export type KeepingNow = {
  /**
   * `unsafe`: the address is not secure or the browser knows no service workers; `forbidden`: it lets nothing be stored;
   * `live`: the reader follows a folder, and what it shows is always the newest.
   */
  readonly can: 'yes' | 'unsafe' | 'forbidden' | 'live';
  readonly index: KeptIndex | null;
  readonly choices: KeepChoices;
  readonly progress: { readonly want: Want; readonly stories: number } | null;
  /** Why the last keeping came to nothing. */
  readonly trouble: 'away' | 'full' | 'newer' | 'damaged' | null;
};

let now: KeepingNow = { can: 'yes', index: null, choices: noChoices, progress: null, trouble: null };
const listeners = new Set<() => void>();

function put(more: Partial<KeepingNow>): void {
  now = { ...now, ...more };
  for (const listener of listeners) listener();
}

const wants = (): Want[] => wantsOf(currentMarks().marks, currentChoices());

let asked = 0;
let running: Promise<void> | null = null;

const troubleOf = (error: unknown): KeepingNow['trouble'] => {
  if (error instanceof NoRoom) return 'full';
  const kind = error instanceof BundleTrouble ? error.damage.kind : 'missing';
  if (kind === 'other-version') return 'newer';
  return kind === 'missing' || kind === 'not-kept' ? 'away' : 'damaged';
};

async function keepOnce(): Promise<void> {
  const due = wants();
  const isStopped = (want: Want): boolean => !wants().some((one) => nameOf(one) === nameOf(want));
  const onProgress = (want: Want, stories: number): void => put({ progress: { want, stories } });
  const limit = currentChoices().limit * 1_000_000;
  const own = async (): Promise<KeptIndex> => keep(due, { limit, onProgress, isStopped });
  try {
    // Two tabs would fetch and remove each other's files.
    const index = await (navigator.locks ? navigator.locks.request('slugline keeps', own) : own());
    put({ index, trouble: null, progress: null });
  } catch (error) {
    if (!(error instanceof Stopped)) put({ index: await readIndex(), trouble: troubleOf(error), progress: null });
  }
}

/** Keeps what is wanted now; asked again while it is at it, it looks again at the end. Never fails. */
export function keepWanted(): Promise<void> {
  asked += 1;
  running ??= (async () => {
    for (let seen = 0; seen !== asked; ) {
      seen = asked;
      await keepOnce();
    }
    running = null;
    put({ progress: null });
  })();
  return running;
}

async function canStore(): Promise<KeepingNow['can']> {
  if (!isInstallable()) return 'live';
  if (!canKeep()) return 'unsafe';
  return keptStore().then(
    () => 'yes',
    () => 'forbidden',
  );
}

let lastSaved: string | null = null;

/** Keeps what was saved since, and lets go of what no longer is; what was saved before the page began is seen to with the rest. */
export function keepSaved(saved: string): void {
  const isChanged = lastSaved !== null && saved !== lastSaved;
  lastSaved = saved;
  if (isChanged && navigator.serviceWorker?.controller) void keepWanted();
}

/** Takes in what is kept, without asking the network. */
export async function lookKept(): Promise<void> {
  const can = await canStore();
  put({ can, index: can === 'yes' ? await readIndex() : null, choices: currentChoices() });
}

/** Changes what the reader chose to keep, and keeps that; what is let go is freed at once, also without a network. */
export async function choose(change: Partial<KeepChoices>): Promise<void> {
  writeChoices({ ...currentChoices(), ...change });
  put({ choices: currentChoices() });
  const index = await readIndex();
  const names = new Set(wants().map(nameOf));
  const keeps = index?.keeps.filter(({ want }) => names.has(nameOf(want))) ?? [];
  if (index && keeps.length < index.keeps.length && running === null) {
    await writeIndex(await keptStore(), { ...index, keeps }).catch(() => {});
    put({ index: await readIndex() });
  }
  await keepWanted();
}

addEventListener('storage', ({ key }) => {
  if (key === choicesKey || key === null) void lookKept();
});

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is kept on this device, drawn anew whenever that changes. */
export const useKeeping = (): KeepingNow => useSyncExternalStore(listen, () => now);
