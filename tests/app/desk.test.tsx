import { resolve } from 'node:path';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

let bundle: Bundle;
let host: ReturnType<typeof hostOf>;

beforeAll(async () => {
  // The story's code comes when one is opened; on a busy machine it takes longer than a test waits.
  await import('../../src/pages/story/StoryPage.tsx');
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  host = hostOf(bundle);
  // Nothing is laid out here: in a window of any height every row is in sight.
  vi.stubGlobal('innerHeight', 100_000);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /40em/.test(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const list = () => screen.findByRole('region', { name: 'Stories' });
/** The rows of the list, once all of them are drawn. */
const allRows = async (count: number): Promise<HTMLElement[]> => {
  const region = await list();
  await waitFor(() => expect(within(region).getAllByRole('article')).toHaveLength(count));
  return within(region).getAllByRole('article');
};
const rowNamed = (start: string) => {
  const found = bundle.index.rows.find(({ headline }) => headline.startsWith(start));
  if (!found) throw new Error(`no story is called ${start}`);
  return found;
};

describe('the list', () => {
  it('shows every story under its day, newest first, a chain as one row', async () => {
    showAt('/');
    const rows = await allRows(bundle.index.rows.length);
    const headings = within(await list()).getAllByRole('heading', { level: 2 });
    const days = [...new Set(bundle.index.rows.map(({ day }) => day))];
    expect(headings).toHaveLength(days.length);
    for (const [at, row] of rows.entries()) expect(row.textContent).toContain(bundle.index.rows[at]?.headline);
    const chain = rowNamed('Ash from Mount Kestrel');
    expect(rows[bundle.index.rows.indexOf(chain)]?.textContent).toContain('5 versions');
  });

  it('filters by source and by day, counting as it goes, and writes both into the address', async () => {
    const user = showAt('/');
    await user.click(await screen.findByRole('checkbox', { name: /Sorrel/ }));
    await waitFor(() => expect(address()).toBe('/?source=sorrel'));
    const ofSorrel = bundle.index.rows.filter(({ source }) => source?.id === 'sorrel');
    await allRows(ofSorrel.length);
    expect(screen.getByRole('status').textContent).toContain(`${ofSorrel.length} stories`);
    await user.type(screen.getByLabelText(/From/), '2026-10-20');
    await waitFor(() => expect(address()).toBe('/?source=sorrel&from=2026-10-20'));
    const since = ofSorrel.filter(({ day }) => (day ?? '') >= '2026-10-20');
    await allRows(since.length);
    await user.click(screen.getByRole('checkbox', { name: /Sorrel/ }));
    await waitFor(() => expect(address()).toBe('/?from=2026-10-20'));
  });

  it('loses no press that comes before it is drawn for the one before', async () => {
    showAt('/');
    const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
    await screen.findByRole('checkbox', { name: /Sorrel/ });
    fireEvent.click(box(/Sorrel/));
    fireEvent.click(box(/Narae/));
    fireEvent.click(box(/Unread/));
    expect([box(/Sorrel/), box(/Narae/), box(/Unread/)].map(({ checked }) => checked)).toEqual([true, true, true]);
    await waitFor(() => expect(address()).toBe('/?source=narae&source=sorrel&show=unread'));
    fireEvent.click(box(/Narae/));
    fireEvent.click(box(/Narae/));
    fireEvent.click(box(/Unread/));
    await waitFor(() => expect(address()).toBe('/?source=narae&source=sorrel'));
    expect(box(/Narae/).checked).toBe(true);
  });

  it('follows the later of two links, and hears no filter once it is about to be left', async () => {
    showAt('/');
    const [first, second] = bundle.index.rows;
    fireEvent.click(await screen.findByRole('link', { name: first?.headline ?? '' }));
    fireEvent.click(screen.getByRole('link', { name: second?.headline ?? '' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Sorrel/ }));
    await waitFor(() => expect(address()).toBe(`/story/${second?.id}`));
    await new Promise((later) => setTimeout(later, 100));
    expect(address()).toBe(`/story/${second?.id}`);
  });

  it('says which filters emptied it, and what dropping each would find', async () => {
    const user = showAt('/?source=sorrel&from=2026-10-05&to=2026-10-05');
    expect(await screen.findByText(/No story from Sorrel.* on 5 Oct 2026/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /every day/ }));
    await waitFor(() => expect(address()).toBe('/?source=sorrel'));
  });

  it('ignores what means nothing in the address, with a word', async () => {
    showAt('/?source=nobody&from=2026-13-01');
    expect(await screen.findByText(/No source is called “nobody”.*not a day/)).toBeTruthy();
    await allRows(bundle.index.rows.length);
  });
});

describe('a story', () => {
  it('shows all that its newest version holds, and its older versions at their addresses', async () => {
    const row = rowNamed('Ash from Mount Kestrel');
    const user = showAt(`/story/${row.id}`);
    const story = await screen.findByRole('article', { name: row.headline });
    expect(within(story).getByRole('heading', { level: 1 }).textContent).toContain(row.headline);
    await waitFor(() => expect(document.title).toBe(`${row.headline} – Slugline`));
    expect(within(story).getByText('(END)')).toBeTruthy();
    expect(within(story).getAllByText(/Narae News Agency/).length).toBeGreaterThan(0);
    expect(within(story).getByText('서유나').closest('[lang]')?.getAttribute('lang')).toBe('ko');
    const versions = within(story).getByRole('navigation', { name: /version/i });
    await user.click(within(versions).getAllByRole('link')[0] as HTMLElement);
    await waitFor(() => expect(address()).toMatch(/\?v=1$/));
  });

  it('shows the captions of its photos with credit and terms', async () => {
    const row = bundle.index.rows.find(({ photo }) => photo?.use.redistribution === false);
    showAt(`/story/${row?.id}`);
    const panel = await screen.findByRole('complementary', { name: /photo/i });
    expect(panel.textContent?.length).toBeGreaterThan(40);
    expect(within(panel).getAllByText(/no redistribution/i).length).toBeGreaterThan(0);
  });

  it('is found by the id of any of its versions, and helps where there is none', async () => {
    const row = rowNamed('Ash from Mount Kestrel');
    showAt(`/story/${row.articles.at(-1)}`);
    expect(await screen.findByRole('article', { name: row.headline })).toBeTruthy();
    cleanup();
    const user = showAt('/story/nobody-1');
    expect(await screen.findByRole('heading', { name: 'No such story' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /whole list/ }));
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('leads to its neighbours in the list one came from', async () => {
    const user = showAt('/?source=sorrel');
    const rows = await within(await list()).findAllByRole('article');
    const second = within(rows[1] as HTMLElement).getByRole('link');
    await user.click(second);
    const older = (await screen.findAllByRole('link', { name: /Older/ }))[0] as HTMLElement;
    await user.click(older);
    const third = bundle.index.rows.filter(({ source }) => source?.id === 'sorrel')[2];
    await waitFor(() => expect(address()).toBe(`/story/${third?.id}`));
    expect(document.activeElement?.textContent).toContain(third?.headline);
  });
});

describe('trouble', () => {
  it('in the bundle is said in the page, and gone when it is mended', async () => {
    const manifest = host.files.get('/bundle/manifest.json') ?? '';
    host.files.set('/bundle/manifest.json', manifest.slice(0, 20));
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const user = showAt('/');
    expect(await screen.findByText(/manifest\.json was cut short/)).toBeTruthy();
    host.files.set('/bundle/manifest.json', manifest);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await allRows(bundle.index.rows.length);
    silent.mockRestore();
  });

  it('in one story leaves the list standing', async () => {
    const row = rowNamed('Ash from Mount Kestrel');
    host.files.delete(`/bundle/${bundle.index.shards[bundle.index.rows.indexOf(row)]}`);
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    showAt(`/story/${row.id}`);
    expect(await screen.findByText(/is not there/)).toBeTruthy();
    await allRows(bundle.index.rows.length);
    silent.mockRestore();
  });
});

describe('the report', () => {
  it('counts the notices by code and leads to the stories they are about', async () => {
    const user = showAt('/report');
    expect(await screen.findByRole('heading', { name: /found in the folder/ })).toBeTruthy();
    await user.click(screen.getByText('guessed-encoding'));
    const link = screen.getAllByRole('link', { name: /line 1/ })[0] as HTMLElement;
    expect(link.getAttribute('href')).toMatch(/^\/story\//);
  });
});
