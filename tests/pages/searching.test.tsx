import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleVersion, type StoredStory } from '../../src/archive/bundle.ts';
import { nobody } from '../../src/archive/isShown.ts';
import { readAsk } from '../../src/archive/search/readAsk.ts';
import { searchVersion } from '../../src/archive/search/SearchIndex.ts';
import { writeSearch } from '../../src/archive/search/writeSearch.ts';
import { createQueryClient, manifestQuery } from '../../src/data/bundle.ts';
import { useSearch } from '../../src/pages/list/useSearch.ts';
import { pageOf, storyOf } from '../archive/search/lookUp.ts';

const tell = (headline: string, day: string): StoredStory =>
  storyOf({ headline, filedAt: `${day}T09:00:00+09:00`, text: 'A quarry ship came.' });

/** The index of an archive of three partitions, a year each: what it answers with, and what of it a host does not serve well. */
const parts = [
  tell('Quarry reopens', '2026-10-23'),
  tell('Ferry aground', '2025-10-23'),
  tell('Heron seen', '2024-10-23'),
].map((story) => writeSearch([story], pageOf([story])));
const roots = parts.map(({ files, root }) => JSON.parse(files.find(({ path }) => path === root)?.text ?? ''));
const root = JSON.stringify({
  search: searchVersion,
  partitions: roots.flatMap(({ partitions }) => partitions),
  newest: roots[0].newest,
});
const whole = new Map([
  ...parts.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)),
  ['search/root/r.json', root] as const,
]);
const manifest = {
  slugline: bundleVersion,
  ...{ sources: [], parts: [], first: [], days: [], ids: { files: 1, version: '1' } },
  ...{ report: 'report/r.json', corrections: 'corrections/c.json', search: 'search/root/r.json' },
};

let served = new Map<string, string>();
let asked: string[] = [];
beforeEach(() => {
  [served, asked] = [new Map(whole).set('manifest.json', JSON.stringify(manifest)), []];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^.*?bundle\//, '');
    asked.push(path);
    const text = served.get(path);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

/** Searches as the list does. */
function search(words: string, client = createQueryClient()) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const ask = readAsk(words);
  return renderHook(() => useSearch(ask, { show: null, sort: null, photos: [] }, nobody), { wrapper }).result;
}

const days = (result: ReturnType<typeof search>) => result.current.found.map(({ day }) => day);
const ended = (result: ReturnType<typeof search>) => waitFor(() => expect(result.current.isBusy).toBe(false));

/** The files of one partition of the index, of one kind. */
const filesOf = (part: number, kind: string): string[] =>
  (parts[part]?.files ?? []).map(({ path }) => path).filter((path) => path.startsWith(`search/${kind}/`));

describe('a search over several partitions', () => {
  it('answers from the newest first and goes on to the older ones', async () => {
    const result = search('ship');
    await ended(result);
    expect(days(result)).toEqual(['2026-10-23', '2025-10-23', '2024-10-23']);
    const firsts = [0, 1, 2].map((part) => asked.indexOf(filesOf(part, 'words')[0] ?? ''));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(firsts[0]).toBeGreaterThan(0);
    // The head of the newest comes with the root, so that it costs no question of its own.
    expect(asked).not.toContain(filesOf(0, 'part')[0]);
  });

  it('looks into no partition that holds no day which is asked for', async () => {
    const result = search('ship after:2025-06 before:2025');
    await ended(result);
    expect(days(result)).toEqual(['2025-10-23']);
    expect(asked.filter((path) => filesOf(0, 'words').includes(path) || filesOf(2, 'words').includes(path))).toEqual(
      [],
    );
  });

  it.each([
    ['is missing', 'words', null],
    ['is cut', 'words', (text: string) => text.slice(0, 20)],
    ['is corrupt', 'words', () => '["ship"]'],
    ['has a head of another shape', 'part', () => '{"stories":1}'],
    ['is a page that a host sends for all it has not', 'part', () => '<!doctype html><title>Not here</title>'],
  ] as const)(
    'goes on where a partition %s, says which file, and finds it once it is there',
    async (_, kind, spoil) => {
      for (const path of filesOf(1, kind)) {
        if (spoil === null) served.delete(path);
        else served.set(path, spoil(whole.get(path) ?? ''));
      }
      const result = search('ship');
      await ended(result);
      expect(days(result)).toEqual(['2026-10-23', '2024-10-23']);
      expect(result.current.troubles).toHaveLength(1);
      expect(result.current.troubles[0]).toContain(filesOf(1, kind)[0]);
      for (const path of filesOf(1, kind)) served.set(path, whole.get(path) ?? '');
      act(() => result.current.retry());
      await waitFor(() => expect(days(result)).toEqual(['2026-10-23', '2025-10-23', '2024-10-23']));
      expect(result.current.troubles).toEqual([]);
    },
  );

  it('says that the archive was built anew where that is why a partition is gone', async () => {
    const client = createQueryClient();
    await client.fetchQuery(manifestQuery);
    for (const path of filesOf(2, 'part')) served.delete(path);
    served.set('manifest.json', JSON.stringify({ ...manifest, report: 'report/other.json' }));
    const result = search('ship', client);
    await ended(result);
    expect(days(result)).toEqual(['2026-10-23', '2025-10-23']);
    expect(result.current.troubles.join()).toMatch(/^The archive has been built anew/);
  });

  it('says why where its root is of another version', async () => {
    served.set('search/root/r.json', root.replace(`"search":${searchVersion}`, `"search":${searchVersion + 1}`));
    const result = search('ship');
    await ended(result);
    expect(result.current.troubles.join()).toContain('search/root/r.json');
    expect(result.current.found).toEqual([]);
  });
});
