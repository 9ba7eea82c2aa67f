import { describe, expect, it } from 'vitest';
import type { StoredStory } from '../../src/archive/bundle.ts';
import { chainArticles } from '../../src/archive/chainArticles.ts';
import { checkIndex, checkManifest } from '../../src/archive/checkBundle.ts';
import { checkReport, checkShard } from '../../src/archive/checkStories.ts';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';

const report = { files: 1, articles: 1, stories: 1, setAside: [], notices: [] };

const stored = (count: number): StoredStory[] =>
  chainArticles(
    Array.from({ length: count }, (_, n) => parseCopy(copyOf({ slugline: `quarry-${n}` }), `${n}.txt`).articles).flat(),
  ).map((story) => ({ ...story, extras: story.articles.map(() => ({ pictures: [], dateline: 'OSTREL, Oct. 23' })) }));

describe('a bundle', () => {
  it('is read back as it was written, each story from the file that its row names', () => {
    const stories = stored(400);
    const { files, manifest } = writeBundle(stories, report);
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
    const paths = (stories: readonly StoredStory[]) => writeBundle(stories, report).files.map(({ path }) => path);
    expect(writeBundle(stored(3), report)).toEqual(writeBundle(stored(3), report));
    expect(paths(stored(3))).not.toEqual(paths(stored(4)));
  });

  it('names a file that is cut short, no JSON, of another version or of another shape', () => {
    const { files } = writeBundle(stored(2), report);
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
    expect(kindOf(manifest.replace('"slugline":1', '"slugline":2'))).toBe('other-version');
    expect(kindOf('null')).toBe('not-a-bundle');
    expect(kindOf('{"slugline":1,"rows":7,"report":"r"}')).toBe('not-a-bundle');
    expect(kindOf(shard, checkShard)).toBe('whole');
    expect(kindOf(shard.replace('"kind":"paragraph"', '"kind":"poem"'), checkShard)).toBe('not-a-bundle');
    expect(kindOf(shard.replace('"extras":[', '"extras":[{},'), checkShard)).toBe('not-a-bundle');
  });

  it('refuses an index whose rows and shards differ in number', () => {
    const { index } = writeBundle(stored(2), report);
    const text = JSON.stringify({ ...index, shards: index.shards.slice(1) });
    expect(checkIndex(text, 'rows.json')).toMatchObject({ ok: false, damage: { kind: 'not-a-bundle' } });
  });
});
