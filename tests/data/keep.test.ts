import { rmSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import type { Want } from '../../src/archive/kept/KeptIndex.ts';
import { BundleTrouble } from '../../src/data/bundle.ts';
import { keep } from '../../src/data/offline/keep.ts';
import { keptRows, keptWhere } from '../../src/data/offline/keptRows.ts';
import { readIndex } from '../../src/data/offline/keptStore.ts';
import { NoRoom, Stopped } from '../../src/data/offline/Run.ts';
import { copyOf, folderOf } from '../copyOf.ts';
import { FakeStore } from '../fakeStore.ts';
import { bundleOf, hostOf } from '../host.ts';

const ferry = { headline: 'Ferry to Sandhaven runs again', slugline: 'ferry-sandhaven' };
const weir = {
  headline: 'Weir at Marrow gives way',
  slugline: 'weir-marrow',
  time: '2026-06-02T07:10:00+09:00',
  body: ['The weir at Marrow gave way on Tuesday, and two mills stand still.', 'Nobody was hurt.'],
};
const files = { 'quarry.txt': copyOf(), 'ferry.txt': copyOf(ferry), 'weir.txt': copyOf(weir) };
const folders: string[] = [];
const bundleFrom = (copies: Record<string, string>): Promise<Bundle> => {
  const folder = folderOf(copies);
  folders.push(folder);
  return bundleOf(folder);
};

let store: FakeStore;
let bundle: Bundle;

beforeEach(async () => {
  store = new FakeStore();
  vi.stubGlobal('caches', { open: async () => store });
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: null }, configurable: true });
  bundle = await bundleFrom(files);
  hostOf(bundle);
});
afterAll(() => {
  vi.unstubAllGlobals();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const newest: Want = { kind: 'newest' };
const idOf = (headline: string): string => bundle.index.rows.find((row) => row.headline === headline)?.id ?? '';
const keepAll = (wants: readonly Want[], limit = 10_000_000) =>
  keep(wants, { limit, onProgress: () => {}, isStopped: () => false });

describe('what is kept', () => {
  it('is whole: the list, what leads to it, the stories and the manifest, and each is found by its id', async () => {
    const index = await keepAll([newest]);
    expect(index.keeps).toMatchObject([{ stories: 3, from: '2026-06-02', to: '2026-10-23', lacks: null }]);
    expect(store.paths).toContain('bundle/manifest.json');
    expect((await keptRows()).map(({ row }) => row.headline)).toEqual(
      bundle.index.rows.map(({ headline }) => headline),
    );
    const at = bundle.index.rows.findIndex(({ headline }) => headline === weir.headline);
    expect((await keptWhere(idOf(weir.headline)))?.shard).toBe(bundle.index.shards[at]);
    expect(await keptWhere('narae-nobody')).toBeNull();
  });

  it('of a range is its days and nothing else, and is let go when it is wanted no longer', async () => {
    const days: Want = { kind: 'days', from: '2026-06-01', to: '2026-06-30' };
    const index = await keepAll([days]);
    expect(index.keeps).toMatchObject([{ stories: 1, from: '2026-06-02', to: '2026-06-02' }]);
    await keepAll([]);
    expect(store.paths).toEqual(['bundle/kept.json', 'bundle/manifest.json']);
  });

  it('says which saved story the archive does not have, and which has no room', async () => {
    const wants: Want[] = [
      { kind: 'story', id: 'narae-nobody' },
      { kind: 'story', id: idOf(ferry.headline) },
    ];
    expect((await keepAll(wants, 100)).keeps.map(({ lacks }) => lacks)).toEqual(['none', 'limit']);
    expect(store.paths).toEqual(['bundle/kept.json', 'bundle/manifest.json']);
    expect((await keepAll(wants)).keeps.map(({ lacks }) => lacks)).toEqual(['none', null]);
  });

  it('is let go where one lowers the limit, the newest days last', async () => {
    const wants: Want[] = [newest, { kind: 'days', from: '2026-06-01', to: '2026-06-30' }];
    await keepAll(wants);
    const lowered = await keepAll(wants, 100);
    expect(lowered.keeps.map(({ lacks }) => lacks)).toEqual([null, 'limit']);
    expect((await keepAll(wants)).keeps.map(({ lacks }) => lacks)).toEqual([null, null]);
  });

  it('stays as it was where the device is full, the network fails or the reader stops it', async () => {
    const before = await keepAll([newest]);
    bundle = await bundleFrom({ ...files, 'pier.txt': copyOf({ headline: 'Pier opens at Elder', slugline: 'pier' }) });
    hostOf(bundle);
    store.isFull = true;
    await expect(keepAll([newest])).rejects.toBeInstanceOf(NoRoom);
    store.isFull = false;
    expect(await readIndex()).toEqual(before);
    const stopped = keep([newest], { limit: 10_000_000, onProgress: () => {}, isStopped: () => true });
    await expect(stopped).rejects.toBeInstanceOf(Stopped);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(keepAll([newest])).rejects.toBeInstanceOf(BundleTrouble);
    expect(await readIndex()).toEqual(before);
    expect((await keptRows()).length).toBe(3);
    hostOf(bundle);
    expect((await keepAll([newest])).keeps[0]?.stories).toBe(4);
  });

  it('asks the network for nothing that it has: only for whether there is a newer edition', async () => {
    await keepAll([newest]);
    const asked: string[] = [];
    const online = fetch;
    vi.stubGlobal('fetch', (url: string, ...rest: []) => {
      asked.push(String(url));
      return online(url, ...rest);
    });
    await keepAll([newest]);
    expect(asked.map((url) => url.replace(/^.*\//, ''))).toEqual(['manifest.json?now']);
  });
});

describe('a story that is killed while it is kept', () => {
  const kill = copyOf({
    marker: '(KILL)',
    headline: ferry.headline,
    slugline: ferry.slugline,
    time: '2026-10-23T11:00:00+09:00',
    body: ['Please kill the story "Ferry to Sandhaven runs again". It does not run.'],
  });

  it('is gone as soon as a newer edition says so, even where the rest of that edition cannot be had', async () => {
    await keepAll([newest]);
    const at = bundle.index.rows.findIndex(({ headline }) => headline === ferry.headline);
    const shard = `bundle/${bundle.index.shards[at]}`;
    expect(store.paths).toContain(shard);
    bundle = await bundleFrom({ ...files, 'ferry-kill.txt': kill });
    hostOf(bundle);
    const online = fetch;
    vi.stubGlobal('fetch', (url: string, ...rest: []) =>
      /manifest|corrections/.test(String(url)) ? online(url, ...rest) : Promise.reject(new TypeError('offline')),
    );
    await expect(keepAll([newest])).rejects.toBeInstanceOf(BundleTrouble);
    expect(store.paths).not.toContain(shard);
    expect((await keptRows()).map(({ row }) => row.headline)).not.toContain(ferry.headline);
  });
});
