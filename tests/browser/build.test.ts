import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildReader } from '../../src/builder/buildReader.ts';
import { LiveBundle } from '../../src/builder/LiveBundle.ts';
import { photosFolder, projectFolder } from '../../src/builder/settings.ts';
import { makeCopy } from '../bench/made/makeCopy.ts';
import { copyOf, folderOf } from '../copyOf.ts';

let folder: string;
let seeds: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slugline-'));
  seeds = folderOf({ 'a.txt': copyOf(), 'b.txt': copyOf({ marker: '(LEAD)' }) });
});
afterEach(() => {
  for (const made of [folder, seeds]) rmSync(made, { recursive: true });
});

const filesOf = (root: string, below = root): Map<string, string> =>
  new Map(
    readdirSync(below).flatMap((name) => {
      const path = join(below, name);
      return statSync(path).isDirectory()
        ? [...filesOf(root, path)]
        : [[relative(root, path), readFileSync(path, 'latin1')] as const];
    }),
  );

const pagesIn = (out: string): string[] =>
  readdirSync(join(out, 'story')).map((id) => join(out, 'story', id, 'index.html'));

async function build(from: string, out: string): Promise<void> {
  await buildReader(new LiveBundle(from, photosFolder), out, 'all');
}

describe('a build', () => {
  it('writes the same bytes from the same files', async () => {
    await build(seeds, join(folder, 'one'));
    await build(seeds, join(folder, 'two'));
    const [one, two] = [filesOf(join(folder, 'one')), filesOf(join(folder, 'two'))];
    expect([...one.keys()].filter((file) => one.get(file) !== two.get(file))).toEqual([]);
    expect([...two.keys()]).toEqual([...one.keys()]);
    expect([...one.keys()].filter((file) => file.startsWith('story/'))).toHaveLength(2);
  });

  it('after one file has changed is what a first build would be, though it draws anew only the pages that this touches', async () => {
    const made = [...makeCopy(120)];
    const many = folderOf(Object.fromEntries(made.map(({ file, copy }) => [file, copy])));
    const [out, inodes] = [join(folder, 'dist'), () => new Map(pagesIn(out).map((page) => [page, statSync(page).ino]))];
    await build(many, out);
    const before = inodes();
    const [spoilt = ''] = before.keys();
    writeFileSync(spoilt, 'Somebody has written over it.');
    appendFileSync(join(many, made[60]?.file ?? ''), '\nOne line more.\n');
    await build(many, out);
    await build(many, join(folder, 'first'));
    const [again, first] = [filesOf(out), filesOf(join(folder, 'first'))];
    expect([...again.keys()].filter((file) => again.get(file) !== first.get(file))).toEqual([]);
    expect([...again.keys()]).toEqual([...first.keys()]);
    const after = inodes();
    const taken = [...after].filter(([page, ino]) => before.get(page) === ino).map(([page]) => page);
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.length).toBeLessThan(after.size - 1);
    expect(taken).not.toContain(spoilt);
    rmSync(many, { recursive: true });
  });

  it('holds nothing of the gallery, which is for those who change the code', async () => {
    const words = 'The gallery has no part called';
    expect(readFileSync(join(projectFolder, 'src/gallery/Gallery.tsx'), 'utf8')).toContain(words);
    await build(seeds, join(folder, 'dist'));
    const files = [...filesOf(join(folder, 'dist'))];
    expect(files.filter(([file, text]) => /gallery/i.test(file) || text.includes(words)).map(([file]) => file)).toEqual(
      [],
    );
  });

  it('that fails leaves the last good one as it was, and nothing beside it', async () => {
    const out = join(folder, 'dist');
    await build(seeds, out);
    const good = filesOf(out);
    await expect(build(join(folder, 'no such folder'), out)).rejects.toThrow();
    expect(filesOf(out)).toEqual(good);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('replaces what stood there whole, and mends what a killed build has left', async () => {
    const out = join(folder, 'dist');
    mkdirSync(`${out}.last`);
    writeFileSync(join(`${out}.last`, 'stale.html'), 'of another time');
    mkdirSync(`${out}.next-999999999`);
    await build(seeds, out);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(filesOf(out).has('stale.html')).toBe(false);
    expect(filesOf(out).has('index.html')).toBe(true);
  });
});
