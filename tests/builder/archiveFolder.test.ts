import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { archiveFolder, type Memory } from '../../src/builder/archiveFolder.ts';
import { refusal, sizeLimit } from '../../src/builder/readFolder.ts';
import { summary } from '../../src/builder/summary.ts';
import { copyOf, folderOf } from '../copyOf.ts';

const none = new Map<string, string>();

describe('a folder with what is no copy', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const program = Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32);

  it('sets each aside with its reason and reads the rest', async () => {
    const folder = folderOf({
      'good.txt': copyOf(),
      'deep/er/also-good.txt': copyOf({ slugline: 'quarry-two' }),
      'empty.txt': '',
      'photo.txt': png,
      'program.txt': program,
      'noise.txt': Uint8Array.from({ length: 3000 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 24),
      'korean.txt': Buffer.from(`b0a1b3aab4d9`.repeat(200), 'hex'),
      'page.html': '<p>no copy</p>',
      'paper.txt': '%PDF-1.7 and so on',
      '.hidden': 'not looked at',
    });
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'broken.txt'));
    symlinkSync(folder, join(folder, 'deep/loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    writeFileSync(join(folder, 'long.txt'), 'x'.repeat(sizeLimit + 1));
    const { stories, report } = await archiveFolder(folder, none);
    expect(stories).toHaveLength(3);
    const reasons = Object.fromEntries(report.setAside.map(({ file, reason }) => [file, reason]));
    expect(Object.keys(reasons)).toEqual([
      'broken.txt',
      'deep/loop',
      'empty.txt',
      'folder.txt',
      'long.txt',
      'noise.txt',
      'page.html',
      'paper.txt',
      'photo.txt',
      'pipe.txt',
      'program.txt',
    ]);
    expect(reasons['broken.txt']).toMatch(/link that leads nowhere/);
    expect(reasons['deep/loop']).toMatch(/not followed/);
    expect(reasons['empty.txt']).toMatch(/0 bytes/);
    expect(reasons['folder.txt']).toMatch(/folder that is called like a file/);
    expect(reasons['noise.txt']).toMatch(/not text/);
    expect(reasons['long.txt']).toMatch(/16 MB/);
    expect(reasons['photo.txt']).toMatch(/PNG/);
    expect(reasons['paper.txt']).toMatch(/PDF/);
    expect(report.files).toBe(14);
    const said = summary(report, 'seeds', 1);
    for (const { file, reason } of report.setAside) expect(said).toContain(`${file}: ${reason}`);
    rmSync(folder, { recursive: true });
  });

  it('says what to do where rights are missing, and fails only where the folder itself is not there', async () => {
    expect(refusal({ code: 'EACCES' })).toMatch(/rights/);
    const folder = folderOf({});
    expect((await archiveFolder(folder, none)).stories).toEqual([]);
    rmSync(folder, { recursive: true });
    await expect(archiveFolder(folder, none)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('reads one line of 15 MB', async () => {
    const folder = folderOf({ 'line.txt': `${'words and '.repeat(1_500_000)}an end` });
    const { stories, report } = await archiveFolder(folder, none);
    expect(report.setAside).toEqual([]);
    expect(JSON.stringify(stories[0]?.articles[0])).toContain('an end');
    rmSync(folder, { recursive: true });
  });
});

describe('the same files', () => {
  it('give the same bytes, whatever their times and wherever they lie', async () => {
    const files = {
      'b/two.txt': copyOf({ slugline: 'b' }),
      'a/one.txt': copyOf(),
      'c.txt': copyOf({ marker: '(LEAD)' }),
    };
    const [here, there] = [folderOf(files), folderOf(Object.fromEntries(Object.entries(files).reverse()))];
    utimesSync(join(there, 'c.txt'), 1, 1);
    const bundleOf = async (folder: string) => {
      const { stories, report, copies } = await archiveFolder(folder, none);
      return writeBundle(stories, report, copies).files;
    };
    expect(await bundleOf(here)).toEqual(await bundleOf(there));
    for (const folder of [here, there]) rmSync(folder, { recursive: true });
  });

  it('are one article where they hold the same copy, and the report says which is shown', async () => {
    const folder = folderOf({ 'a.txt': copyOf(), 'again.txt': copyOf() });
    const { stories, report } = await archiveFolder(folder, none);
    expect(stories).toHaveLength(1);
    expect(report.setAside).toEqual([{ file: 'again.txt', reason: expect.stringContaining('a.txt') }]);
    rmSync(folder, { recursive: true });
  });
});

describe('following a folder', () => {
  it('reads again only what has changed, and forgets what has gone', async () => {
    const folder = folderOf({ 'a.txt': copyOf(), 'b.txt': copyOf({ slugline: 'b' }) });
    const memory: Memory = new Map();
    await archiveFolder(folder, none, memory);
    const before = memory.get('a.txt')?.articles;
    writeFileSync(join(folder, 'b.txt'), copyOf({ slugline: 'b', headline: 'Quarry stays shut' }));
    const { stories } = await archiveFolder(folder, none, memory);
    expect(memory.get('a.txt')?.articles).toBe(before);
    expect(stories.map(({ articles }) => articles[0].headline).sort()).toContain('Quarry stays shut');
    rmSync(join(folder, 'b.txt'));
    expect((await archiveFolder(folder, none, memory)).stories).toHaveLength(1);
    expect([...memory.keys()]).toEqual(['a.txt']);
    rmSync(folder, { recursive: true });
  });
});

describe('pictures', () => {
  it('belong to the photo whose number they carry', async () => {
    const captions = '▲ The quarry at Ostrel on Oct. 22, 2026. (Narae)\n\n▲ Its gate on Oct. 21, 2026. (Narae)\n\n';
    const folder = folderOf({ 'quarry.txt': copyOf().replace('quarry-ostrel', `${captions}quarry-ostrel`) });
    const { stories } = await archiveFolder(folder, new Map([['quarry-2', 'photos/quarry-2.svg']]));
    const [story] = stories;
    expect(story?.articles[0].photos).toHaveLength(2);
    expect(story?.extras[0]?.pictures).toEqual([null, 'photos/quarry-2.svg']);
    rmSync(folder, { recursive: true });
  });
});

describe('a picture', () => {
  it('belongs to the copy it is named for, and to neither of two that share the name', async () => {
    const photo = copyOf({ body: ['▲ A pit at Ostrel. (Narae)', 'The pit opens.'] }).replace(
      'OSTREL, Oct. 23 (Narae) -- ▲',
      '▲',
    );
    const folder = folderOf({
      'a/001.txt': photo,
      'b/001.txt': `${photo}\n`,
      'b/002.txt': photo.replace('pit', 'mine'),
    });
    const pictures = new Map(['001-1', '002-1'].map((name) => [name, `photos/${name}.svg`]));
    const { stories } = await archiveFolder(folder, pictures);
    const shown = stories.flatMap(({ articles, extras }) =>
      extras.map((extra, at) => [articles[at]?.file, extra.pictures]),
    );
    expect(Object.fromEntries(shown)).toEqual({
      'a/001.txt': [null],
      'b/001.txt': [null],
      'b/002.txt': ['photos/002-1.svg'],
    });
    rmSync(folder, { recursive: true });
  });
});
