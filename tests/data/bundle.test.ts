import { rmSync } from 'node:fs';
import type { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle, Row } from '../../src/archive/bundle.ts';
import { nobody } from '../../src/archive/isShown.ts';
import { everything } from '../../src/archive/query.ts';
import { aroundQuery } from '../../src/data/around.ts';
import { BundleTrouble, createQueryClient, manifestQuery, pageQuery } from '../../src/data/bundle.ts';
import { loadFor, shelfOf } from '../../src/data/contents.ts';
import { ledgerOf } from '../../src/data/marked.ts';
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

const rowsOf = async (client: QueryClient): Promise<readonly Row[]> => {
  const { first } = await client.fetchQuery(manifestQuery);
  return (await Promise.all(first.map((page) => client.fetchQuery(pageQuery(page))))).flatMap(({ rows }) => rows);
};

describe('loading', () => {
  it('gives rows, a story by any of its articles, and the report; each file is asked for once', async () => {
    const client = createQueryClient();
    const rows = await rowsOf(client);
    expect(rows).toHaveLength(2);
    const chain = rows.find(({ articles }) => articles.length === 2);
    for (const id of chain?.articles ?? []) expect((await client.fetchQuery(storyQuery(id)))?.id).toBe(chain?.id);
    expect(await client.fetchQuery(storyQuery('nobody'))).toBeNull();
    expect((await client.fetchQuery(reportQuery)).setAside.map(({ file }) => file)).toEqual(['d.txt']);
    expect(new Set(host.asked).size).toBe(host.asked.length);
  });

  it('opens a story by a link with the manifest, one file of ids and one of stories', async () => {
    const id = bundle.index.rows[1]?.articles[0] ?? '';
    expect((await createQueryClient().fetchQuery(storyQuery(id)))?.id).toBe(bundle.index.rows[1]?.id);
    expect(host.asked.map((path) => path.replace(/^.bundle.([a-z]+).*/, '$1'))).toEqual(['manifest', 'ids', 'stories']);
  });

  it('finds a story whose agency was not known when the link was made', async () => {
    const [agency, hash] = (bundle.index.rows[0]?.id ?? '').split('-');
    expect(agency).toBe('narae');
    expect((await createQueryClient().fetchQuery(storyQuery(`unknown-${hash}`)))?.id).toBe(bundle.index.rows[0]?.id);
  });

  it('tells the stories before and after one, in the list of a query', async () => {
    const [first, second] = bundle.index.rows;
    const around = (id = '', query = everything) => createQueryClient().fetchQuery(aroundQuery(id, query, nobody));
    expect(await around(first?.id)).toEqual({ newer: null, older: second });
    expect(await around(second?.id)).toEqual({ newer: first, older: null });
    expect(await around('nobody')).toEqual({ newer: null, older: null });
    expect(await around(first?.id, { ...everything, sources: ['sorrel'] })).toEqual({ newer: null, older: null });
  });

  it.each([
    ['missing', null, /404/],
    ['cut-short', '{"slugline":1,"rows"', /cut short/],
    ['not-json', '<!doctype html>', /something else/],
    ['other-version', '{"slugline":7}', /format 7/],
    ['not-a-bundle', '{"slugline":4}', /damaged/],
  ])('says that the manifest is %s', async (kind, text, sentence) => {
    if (text === null) host.files.delete('/bundle/manifest.json');
    else host.files.set('/bundle/manifest.json', text);
    const { damage } = await troubleOf(createQueryClient().fetchQuery(manifestQuery));
    expect(damage.kind).toBe(kind);
    expect(damage.sentence).toMatch(sentence);
    expect(damage.sentence).toMatch(/manifest\.json.*(again|build)/);
  });

  it('names the file of stories that is damaged, while the list still stands', async () => {
    const shard = `/bundle/${bundle.index.shards[0]}`;
    host.files.set(shard, '[]');
    const client = createQueryClient();
    const rows = await rowsOf(client);
    const { damage } = await troubleOf(client.fetchQuery(storyQuery(rows[0]?.id ?? '')));
    expect(damage.sentence).toContain(bundle.index.shards[0]);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 80), 'cut-short'],
    ['of another archive', (text: string) => text.replace(/"shards":\["[^"]*",/, '"shards":['), 'not-a-bundle'],
    [
      'shorter than its section says',
      (text: string) => {
        const { rows, shards } = JSON.parse(text);
        return JSON.stringify({ rows: rows.slice(1), shards: shards.slice(1) });
      },
      'not-a-bundle',
    ],
  ])('refuses a page of rows that is %s, by its name', async (_, spoil, kind) => {
    const { path } = bundle.manifest.first[0] ?? { path: '' };
    host.files.set(`/bundle/${path}`, spoil(host.files.get(`/bundle/${path}`) ?? ''));
    const { damage } = await troubleOf(rowsOf(createQueryClient()));
    expect([damage.kind, damage.sentence.includes(path)]).toEqual([kind, true]);
  });

  it('says that the archive has been built anew where a file is gone and the manifest is another', async () => {
    const client = createQueryClient();
    await client.fetchQuery(manifestQuery);
    const { path } = bundle.manifest.first[0] ?? { path: '' };
    host.files.delete(`/bundle/${path}`);
    expect((await troubleOf(rowsOf(client))).damage.kind).toBe('missing');
    const manifest = host.files.get('/bundle/manifest.json') ?? '';
    host.files.set('/bundle/manifest.json', manifest.replace(/"version":"/, '"version":"x'));
    const { damage } = await troubleOf(
      client.fetchQuery({ ...pageQuery({ path, days: [], since: null }), retry: false }),
    );
    expect(damage).toMatchObject({ kind: 'outdated', sentence: expect.stringMatching(/built anew/) });
  });

  it('tells once that a marked story could not be looked up, however often it is asked for, and finds it later', async () => {
    const client = createQueryClient();
    const manifest = await client.fetchQuery(manifestQuery);
    const ledger = ledgerOf(client, manifest);
    const { path } = bundle.manifest.first[0] ?? { path: '' };
    const whole = host.files.get(`/bundle/${path}`) ?? '';
    host.files.set(`/bundle/${path}`, '{"rows":[');
    const id = bundle.index.rows[0]?.articles[0] ?? '';
    let told = 0;
    const stop = ledger.subscribe(() => {
      told += 1;
    });
    for (let at = 0; at < 3; at += 1) await ledger.want([id]);
    expect([told, ledger.found.get(id)]).toEqual([1, 'failed']);
    host.files.set(`/bundle/${path}`, whole);
    await ledger.want([id]);
    expect(ledger.found.get(id)).toMatchObject({ row: { id: bundle.index.rows[0]?.id } });
    expect(told).toBe(2);
    stop();
  });

  it('keeps what is known of a section that cannot be had, and has it once it is tried again', async () => {
    const client = createQueryClient();
    const [part] = bundle.manifest.parts;
    const file = `/bundle/${part?.path}`;
    const text = host.files.get(file) ?? '';
    host.files.delete(file);
    const manifest = await client.fetchQuery(manifestQuery);
    const shelf = shelfOf(client, manifest);
    if (part) await shelf.want(part);
    expect([...shelf.known.troubles.keys()]).toEqual([part?.path]);
    await loadFor(client, { ...everything, from: '2026-10-23' });
    host.files.set(file, text);
    if (part) await shelf.want(part, true);
    expect([shelf.known.troubles.size, shelf.known.sections.size]).toEqual([0, 1]);
  });

  it('says so where nothing can be fetched, and works once it can', async () => {
    const client = createQueryClient();
    const online = fetch;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect((await troubleOf(client.fetchQuery(manifestQuery))).damage.kind).toBe('missing');
    vi.stubGlobal('fetch', online);
    expect(await rowsOf(client)).toHaveLength(2);
  });
});
