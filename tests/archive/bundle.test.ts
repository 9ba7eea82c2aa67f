import { describe, expect, it } from 'vitest';
import type { Copies, ReadStory } from '../../src/archive/bundle.ts';
import { chainArticles } from '../../src/archive/chainArticles.ts';
import { checkIndex, checkManifest } from '../../src/archive/checkBundle.ts';
import { checkReport, checkShard } from '../../src/archive/checkStories.ts';
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
const copies: Copies = new Map([['0.txt', [{ raw, field: null }]]]);
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
  it('is read back as it was written, each story from the file that its row names', () => {
    const stories = stored(400);
    const { files, manifest } = write(stories);
    const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
    const index = checkIndex(textOf(manifest.rows), manifest.rows);
    if (!index.ok) throw new Error(index.damage.sentence);
    expect(index.value.rows.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
    expect(new Set(index.value.shards).size).toBeGreaterThan(1);
    for (const [at, shard] of index.value.shards.entries()) {
      const held = checkShard(textOf(shard), shard);
      expect(held.ok && held.value.some(({ id }) => id === stories[at]?.id)).toBe(true);
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
    expect(kindOf(manifest.replace('"slugline":3', '"slugline":1'))).toBe('other-version');
    expect(kindOf('null')).toBe('not-a-bundle');
    expect(kindOf('{"slugline":3,"rows":7,"report":"r"}')).toBe('not-a-bundle');
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

  it('refuses an index whose rows and shards differ in number', () => {
    const { index } = write(stored(2));
    const text = JSON.stringify({ ...index, shards: index.shards.slice(1) });
    expect(checkIndex(text, 'rows.json')).toMatchObject({ ok: false, damage: { kind: 'not-a-bundle' } });
  });
});
