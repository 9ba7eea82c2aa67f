import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { archiveFolder } from '../../src/builder/archiveFolder.ts';
import { Cache } from '../../src/builder/Cache.ts';
import { makeCopy } from '../bench/made/makeCopy.ts';
import { folderOf } from '../copyOf.ts';

const many = Object.fromEntries([...makeCopy(320)].map(({ file, copy }) => [file, copy]));

const bytesOf = async (folder: string, cache: Cache | null): Promise<string> => {
  const { stories, report, copies } = await archiveFolder(folder, new Map(), new Map(), { cache });
  return JSON.stringify(writeBundle(stories, report, copies));
};

describe('a large folder', () => {
  it('gives the same bytes read in threads, from the cache, and with one file changed since', async () => {
    const [folder, root] = [folderOf(many), folderOf({})];
    const seen: number[] = [];
    const cache = new Cache(folder, root);
    const { stories, report, copies } = await archiveFolder(folder, new Map(), new Map(), {
      cache,
      onRead: (done) => seen.push(done),
    });
    expect(seen.at(-1)).toBe(320);
    const cold = JSON.stringify(writeBundle(stories, report, copies));
    expect(readdirSync(cache.folder).length).toBeGreaterThan(0);
    expect(await bytesOf(folder, new Cache(folder, root))).toBe(cold);
    const [first = ''] = Object.keys(many);
    utimesSync(join(folder, first), new Date(0), new Date(0));
    expect(await bytesOf(folder, new Cache(folder, root))).toBe(cold);
    writeFileSync(join(folder, first), `${many[first]}\nOne line more.\n`);
    const changed = await bytesOf(folder, new Cache(folder, root));
    expect(changed).not.toBe(cold);
    expect(changed).toBe(await bytesOf(folder, null));
    rmSync(folder, { recursive: true });
    rmSync(root, { recursive: true });
  });

  it('reads again what is damaged in the cache, and what another version of the program had read', async () => {
    const [folder, root] = [folderOf(many), folderOf({})];
    const cold = await bytesOf(folder, new Cache(folder, root));
    const cache = new Cache(folder, root);
    for (const name of readdirSync(cache.folder)) writeFileSync(join(cache.folder, name), 'damaged');
    writeFileSync(join(cache.folder, '..', 'of-another-version'), '');
    expect(await bytesOf(folder, new Cache(folder, root))).toBe(cold);
    expect(readdirSync(join(cache.folder, '..'))).toHaveLength(1);
    rmSync(folder, { recursive: true });
    rmSync(root, { recursive: true });
  });
});
