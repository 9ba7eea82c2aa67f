import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { copyOf, folderOf } from '../copyOf.ts';
import { hasShared, sharedFolder } from '../shared.ts';

const project = resolve(import.meta.dirname, '../..');

// Each run starts a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(project, 'src/builder', script), ...words], {
    cwd: project,
    encoding: 'utf8',
  });

describe('parse', () => {
  it('prints one object per article, and every file that can be read though one cannot', () => {
    const folder = folderOf({ 'a.txt': copyOf(), 'b.txt': copyOf({ headline: 'Second' }) });
    const { stdout, stderr, status } = run(
      'parse.ts',
      join(folder, 'a.txt'),
      join(folder, 'gone.txt'),
      join(folder, 'b.txt'),
    );
    const headlines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).headline);
    expect(headlines).toEqual(['Quarry at Ostrel to reopen after talks', 'Second']);
    expect(stderr).toMatch(/gone\.txt: It is not there/);
    expect(status).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('gives the copy back from its spans', () => {
    const folder = folderOf({ 'a.txt': copyOf() });
    const { stdout, status } = run('parse.ts', '--spans', join(folder, 'a.txt'));
    const spans = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).raw);
    expect(spans.join('')).toBe(copyOf());
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('writes all it has into a pipe that is closed early, without an error', () => {
    const folder = folderOf({ 'a.txt': copyOf({ body: Array.from({ length: 30_000 }, (_, n) => `Paragraph ${n}.`) }) });
    const parse = `"${process.execPath}" --import tsx src/builder/parse.ts "${join(folder, 'a.txt')}"`;
    expect(execFileSync('sh', ['-c', `${parse} | head -c 10; true`], { cwd: project, encoding: 'utf8' })).toHaveLength(
      10,
    );
    expect(
      execFileSync('sh', ['-c', `${parse} | (sleep 1; cat) | wc -l`], { cwd: project, encoding: 'utf8' }).trim(),
    ).toBe('1');
    rmSync(folder, { recursive: true });
  });

  it('says what to name where no file is named', () => {
    expect(run('parse.ts')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('FILE') });
  });

  it.skipIf(!hasShared)('prints the owner’s document with every key (skipped without ../shared)', () => {
    const { stdout, status } = run(
      'parse.ts',
      ...execFileSync('sh', ['-c', `ls ${sharedFolder}/seeds/*.txt`], { encoding: 'utf8' })
        .trim()
        .split('\n'),
    );
    const article = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(article)).toHaveLength(18);
    expect(article).toMatchObject({ source: { id: 'yonhap' }, status: 'usable', notices: expect.any(Array) });
    expect(article.filedAt).toMatch(/^2025-10-02T/);
    for (const field of ['bylines', 'photos', 'body']) expect(article[field].length).toBeGreaterThan(0);
  });
});

describe('stories', () => {
  it('prints one object per story, its versions oldest first, the same copy under both its names, and why', () => {
    const folder = folderOf({
      'b.txt': copyOf({ marker: '(LEAD)', time: '2026-10-23T09:00:00+09:00' }),
      'a.txt': copyOf(),
      'again.txt': copyOf(),
      'empty.txt': '',
    });
    const { stdout, stderr, status } = run('stories.ts', folder);
    const [story, ...rest] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(Object.keys(story)).toEqual(['id', 'source', 'articles', 'why']);
    expect(story.articles.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'again.txt', 'b.txt']);
    expect(story.articles[1].id).toBe(story.articles[0].id);
    expect(story.why).toHaveLength(1);
    expect(stderr).toContain('empty.txt');
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong with a folder that is not there', () => {
    expect(run('stories.ts', '/no/such/folder')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not there'),
    });
  });
});
