import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { BundleTrouble, createQueryClient, indexQuery } from '../../src/data/bundle.ts';
import { reportQuery } from '../../src/data/report.ts';
import { storyQuery } from '../../src/data/story.ts';
import { copyOf, folderOf } from '../copyOf.ts';
import { bundleOf, hostOf } from '../host.ts';

const seeds = folderOf({
  'a.txt': copyOf(),
  'b.txt': copyOf({ marker: '(LEAD)', time: '2026-10-23T09:00:00+09:00' }),
  'c.txt': copyOf({ slugline: 'other', headline: 'Harbor at Haeon opens' }),
  'd.txt': '',
});
let bundle: Bundle;
let host: ReturnType<typeof hostOf>;

beforeAll(async () => {
  bundle = await bundleOf(seeds);
});
beforeEach(() => {
  host = hostOf(bundle);
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(seeds, { recursive: true });
});

const troubleOf = async (asking: Promise<unknown>): Promise<BundleTrouble> => {
  const error = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BundleTrouble)) throw new Error(`no trouble, but ${error}`);
  return error;
};

describe('loading', () => {
  it('gives rows, a story by any of its articles, and the report; each file is asked for once', async () => {
    const client = createQueryClient();
    const { rows } = await client.fetchQuery(indexQuery);
    expect(rows).toHaveLength(2);
    const chain = rows.find(({ articles }) => articles.length === 2);
    for (const id of chain?.articles ?? []) expect((await client.fetchQuery(storyQuery(id)))?.id).toBe(chain?.id);
    expect(await client.fetchQuery(storyQuery('nobody'))).toBeNull();
    expect((await client.fetchQuery(reportQuery)).setAside.map(({ file }) => file)).toEqual(['d.txt']);
    expect(new Set(host.asked).size).toBe(host.asked.length);
  });

  it.each([
    ['missing', null, /404/],
    ['cut-short', '{"slugline":1,"rows"', /cut short/],
    ['not-json', '<!doctype html>', /something else/],
    ['other-version', '{"slugline":7}', /format 7/],
    ['not-a-bundle', '{"slugline":3}', /damaged/],
  ])('says that the manifest is %s', async (kind, text, sentence) => {
    if (text === null) host.files.delete('/bundle/manifest.json');
    else host.files.set('/bundle/manifest.json', text);
    const { damage } = await troubleOf(createQueryClient().fetchQuery(indexQuery));
    expect(damage.kind).toBe(kind);
    expect(damage.sentence).toMatch(sentence);
    expect(damage.sentence).toMatch(/manifest\.json.*(again|build)/);
  });

  it('names the file of stories that is damaged, while the list still stands', async () => {
    const shard = `/bundle/${bundle.index.shards[0]}`;
    host.files.set(shard, '[]');
    const client = createQueryClient();
    const { rows } = await client.fetchQuery(indexQuery);
    const { damage } = await troubleOf(client.fetchQuery(storyQuery(rows[0]?.id ?? '')));
    expect(damage.sentence).toContain(bundle.index.shards[0]);
  });

  it('says so where nothing can be fetched, and works once it can', async () => {
    const client = createQueryClient();
    const online = fetch;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await troubleOf(client.fetchQuery(indexQuery))).damage.kind).toBe('missing');
    vi.stubGlobal('fetch', online);
    expect((await client.fetchQuery(indexQuery)).rows).toHaveLength(2);
  });
});
