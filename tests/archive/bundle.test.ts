import { describe, expect, it } from 'vitest';
import type { Copies, ReadStory } from '../../src/archive/bundle.ts';
import { chainArticles } from '../../src/archive/chainArticles.ts';
import { checkManifest, checkPage, checkSection } from '../../src/archive/checkBundle.ts';
import { checkIds, checkReport, checkShard } from '../../src/archive/checkStories.ts';
import { findId, idPath } from '../../src/archive/idFiles.ts';
import { packedSpans } from '../../src/archive/packCopies.ts';
import { checkCopies } from '../../src/archive/shapesOfCopies.ts';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';

const report = {
  files: 1,
  articles: 1,
  stories: 1,
  confidence: { certain: 1, likely: 0, doubtful: 0 },
  setAside: [],
  notices: [],
};

const raw = 'A headline\u202e\n\n\ud800 and a NUL \0.\r\n';
const copies: Copies = new Map([['0.txt', packedSpans(JSON.stringify([{ raw, field: null }]))]]);
const write = (stories: readonly ReadStory[]) => writeBundle(stories, report, copies);

const stored = (count: number): ReadStory[] =>
  chainArticles(
    Array.from(
      { length: count },
      (_, n) =>
        parseCopy(
          copyOf({ slugline: `quarry-${n}`, body: [`Pit${n} and shaft${n} reopen, the council${n} said.`] }),
          `${n}.txt`,
        ).articles,
    ).flat(),
  ).map((story) => ({
    ...story,
    extras: story.articles.map(() => ({ pictures: [], dateline: 'OSTREL, Oct. 23', order: null })),
  }));

describe('a bundle', () => {
  it('is read back as it was written, each story from the file that its row and each of its ids name', () => {
    const stories = stored(400);
    const { files, manifest } = write(stories);
    const textOf = (path: string) => files.find((file) => file.path === path.replace(/\?.*/, ''))?.text ?? '';
    const read = <Value>(checked: { ok: true; value: Value } | { ok: false; damage: { sentence: string } }): Value => {
      if (!checked.ok) throw new Error(checked.damage.sentence);
      return checked.value;
    };
    expect(read(checkManifest(textOf('manifest.json'), 'manifest.json'))).toEqual(manifest);
    const entries = manifest.parts.flatMap(({ path }) => read(checkSection(textOf(path), path)).pages);
    const pages = entries.map(({ path }) => read(checkPage(textOf(path), path)));
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(stories.map(({ id }) => id));
    const shards = pages.flatMap((page) => page.shards);
    expect(new Set(shards).size).toBeGreaterThan(1);
    for (const [at, shard] of shards.entries())
      expect(read(checkShard(textOf(shard), shard)).some(({ id }) => id === stories[at]?.id)).toBe(true);
    for (const [page, { rows }] of pages.entries())
      for (const [at, { id }] of rows.entries()) {
        const path = idPath(id, manifest.ids);
        const found = findId(read(checkIds(textOf(path), path)), id);
        expect(found).toEqual({ page: entries[page]?.path, shard: pages[page]?.shards[at] });
      }
    expect(checkReport(textOf(manifest.report), manifest.report)).toEqual({ ok: true, value: report });
  });

  it('has the same bytes for the same stories, and other names for other bytes', () => {
    const paths = (stories: readonly ReadStory[]) => write(stories).files.map(({ path }) => path);
    expect(write(stored(3))).toEqual(write(stored(3)));
    expect(paths(stored(3))).not.toEqual(paths(stored(4)));
  });

  it('names a file that is cut short, no JSON, of another version or of another shape', () => {
    const { files } = write(stored(2));
    const manifest = files.find(({ path }) => path === 'manifest.json')?.text ?? '';
    const shard = files.find(({ path }) => path.startsWith('stories'))?.text ?? '';
    const kindOf = (text: string, check: typeof checkManifest | typeof checkShard = checkManifest) => {
      const checked = check(text, 'bundle/x.json');
      if (checked.ok) return 'whole';
      expect(checked.damage.sentence).toContain('bundle/x.json');
      return checked.damage.kind;
    };
    expect(kindOf(manifest)).toBe('whole');
    expect(kindOf(manifest.slice(0, 30))).toBe('cut-short');
    expect(kindOf('')).toBe('not-json');
    expect(kindOf('<!doctype html>')).toBe('not-json');
    expect(kindOf(manifest.replace('"slugline":4', '"slugline":1'))).toBe('other-version');
    expect(kindOf('null')).toBe('not-a-bundle');
    expect(kindOf('{"slugline":4,"parts":7,"report":"r"}')).toBe('not-a-bundle');
    expect(kindOf(shard, checkShard)).toBe('whole');
    expect(kindOf(shard.replace('"kind":"paragraph"', '"kind":"poem"'), checkShard)).toBe('not-a-bundle');
    expect(kindOf(shard.replace('"extras":[', '"extras":[{},'), checkShard)).toBe('not-a-bundle');
  });

  it('keeps raw copy apart from the stories, to the last character, under an address that its version names', () => {
    const { files } = write(stored(1));
    const textOf = (start: string) => files.find(({ path }) => path.startsWith(start))?.text ?? '';
    const shard = checkShard(textOf('stories'), 'stories.json');
    const [extra] = shard.ok ? (shard.value[0]?.extras ?? []) : [];
    expect(extra?.confidence).toBe('likely');
    expect(textOf('stories')).not.toContain('NUL');
    const held = checkCopies(textOf(extra?.copy ?? '?'), 'copies.json');
    if (!held.ok) throw new Error(held.damage.sentence);
    expect(held.value.map(({ file, spans }) => [file, spans.map((span) => span.raw).join('')])).toEqual([
      ['0.txt', raw],
    ]);
    const spoilt = checkCopies(textOf('copies').replace('"field":null', '"field":"poem"'), 'copies.json');
    expect(spoilt).toMatchObject({ ok: false, damage: { kind: 'not-a-bundle' } });
  });

  it('refuses a page whose rows and shards differ in number, and one that is empty', () => {
    const { index } = write(stored(2));
    const text = JSON.stringify({ ...index, shards: index.shards.slice(1) });
    expect(checkPage(text, 'page.json')).toMatchObject({ ok: false, damage: { kind: 'not-a-bundle' } });
    expect(checkPage('{"rows":[],"shards":[]}', 'page.json')).toMatchObject({ ok: false });
  });
});
