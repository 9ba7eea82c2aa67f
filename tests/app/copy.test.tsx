import { rmSync } from 'node:fs';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { copyOf, folderOf } from '../copyOf.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

const turned = 'Crane \u202eevol\u202c moved';
/** Stories of different agencies are told apart for certain. */
const of = (short: string) => ({ short, agency: `${short} News Agency` });

const seeds = folderOf({
  'quarry.txt': copyOf().replace('quarry-ostrel', 'By Seo Yuna\n\nprint\nquarry-ostrel'),
  'turned.txt': copyOf({
    headline: turned,
    slugline: 'harbor-crane',
    ...of('Corvane'),
    body: ['NUL \0 and half a pair.', '\u2066Last.'],
  }),
  'long.txt': copyOf({ headline: 'Long 2-1 '.repeat(1111).trim(), slugline: 'long-headline', ...of('Sorrel') }),
  'proto.txt': copyOf({ headline: 'A slugline like no other', slugline: '__proto__', ...of('Tarnholm') }),
  'headlines.txt': Array.from({ length: 30 }, (_, at) => `Headline number ${at} of the day`).join('\n'),
  'many.txt': copyOf({
    headline: 'Many lines of a long story',
    slugline: 'many-lines',
    ...of('Estany'),
    body: Array.from({ length: 600 }, (_, at) => `Paragraph ${at} of it.`),
  }),
  'line.txt': `One endless line\n\n${'words and '.repeat(300_000)}an end\n`,
  'none.txt': '=====\n\n-----\n',
  'twin-1.txt': copyOf({ headline: 'Twins of one story', slugline: 'twin-story', ...of('Haeon') }),
  'twin-2.txt': copyOf({ headline: 'Twins of one story', slugline: 'twin-story', ...of('Haeon') }),
});
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: Bundle;
let host: ReturnType<typeof hostOf>;

beforeAll(async () => {
  bundle = await bundleOf(seeds);
  // The code of these pages comes when one is opened; on a busy machine it takes longer than a test waits.
  await Promise.all([import('../../src/pages/story/StoryPage.tsx'), import('../../src/pages/story/CopyView.tsx')]);
});
beforeEach(() => {
  host = hostOf(bundle);
  // Nothing is laid out here: in a window of any height every row is in sight.
  vi.stubGlobal('innerHeight', 100_000);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: !query.includes('1440'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(seeds, { recursive: true });
});

const idOf = (start: string): string => {
  const row = bundle.index.rows.find(({ headline }) => headline.startsWith(start));
  if (!row) throw new Error(`no story is called ${start}`);
  return row.id;
};
const copy = () => screen.findByRole('list', { name: 'Raw copy' });
const lines = async () => [...(await copy()).children];
const askedForCopy = () => host.asked.filter((one) => one.includes('/copies/'));

describe('the raw copy', () => {
  it('is loaded only when asked for, and shows every line with what it was read as', async () => {
    const user = showAt(`/story/${idOf('Quarry at Ostrel')}`);
    await screen.findAllByRole('heading', { level: 1, name: /Quarry/ });
    expect(askedForCopy()).toEqual([]);
    await user.click((await screen.findAllByRole('link', { name: 'Raw copy' }))[0] as HTMLElement);
    await waitFor(() => expect(address()).toMatch(/\?view=copy$/));
    const shown = await lines();
    expect(askedForCopy()).toHaveLength(1);
    expect(shown[0]?.textContent).toBe('headline1Quarry at Ostrel to reopen after talks');
    expect(shown.some((line) => line.textContent === 'chrome4print')).toBe(true);
    expect(shown.at(-2)?.textContent).toMatch(/^sign-off/);
  });

  it('lights the lines of a part that is chosen, and the part of a line that is chosen', async () => {
    const user = showAt(`/story/${idOf('Quarry at Ostrel')}?view=copy`);
    const lit = async () => (await lines()).filter((line) => line.hasAttribute('data-lit')).map((line) => line.id);
    await copy();
    await user.click(screen.getByText('The story, part by part'));
    await user.click(screen.getByRole('link', { name: /^byline.*Seo Yuna$/ }));
    await waitFor(() => expect(address()).toMatch(/\?view=copy&field=byline$/));
    const byline = (await lines()).find((line) => line.textContent?.endsWith('By Seo Yuna'));
    expect(await lit()).toEqual([byline?.id]);
    expect(document.activeElement?.id).toBe((await lit())[0]);
    const label = within(await copy()).getByRole('link', { name: 'dateline' });
    label.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toMatch(/field=dateline$/));
    expect(document.activeElement?.textContent).toBe('dateline');
    expect(screen.getByRole('link', { name: /^dateline.*OSTREL/ }).getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByRole('link', { name: 'In the story' }));
    await waitFor(() => expect(address()).toMatch(/\?field=dateline$/));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('OSTREL, Oct. 23'));
  });

  it('stands at a line that is named, with what the parser said of it', async () => {
    showAt(`/story/${idOf('One endless')}?view=copy&line=999`);
    expect((await lines()).filter((line) => line.hasAttribute('data-lit')).map((line) => line.id)).toEqual(['line-3']);
  });

  it('shows what would turn a line around as its code, each line isolated', async () => {
    showAt(`/story/${idOf('Crane')}?view=copy`);
    const text = (await lines()).map((line) => line.textContent).join('\n');
    expect(text).toContain('Crane U+202EevolU+202C moved');
    expect(text).toContain('NUL U+0000 and');
    expect(text).toContain('U+2066Last.');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
    for (const line of await lines()) expect(line.querySelector('[dir=auto]')).not.toBeNull();
  });

  it('draws a part of what is endless, and more when asked', async () => {
    const user = showAt(`/story/${idOf('One endless')}?view=copy`);
    const length = async () => (await copy()).textContent?.length ?? 0;
    expect(await length()).toBeLessThan(50_000);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await length()).toBeGreaterThan(75_000);
    cleanup();
    showAt(`/story/${idOf('Many lines')}?view=copy&line=880`);
    expect((await lines()).length).toBeLessThan(401);
    expect(document.getElementById('line-880')).not.toBeNull();
    expect(screen.getByRole('button', { name: /earlier lines/ })).toBeTruthy();
  });

  it('says so where its file is missing, and loads it once it is there', async () => {
    const at = Object.fromEntries([...host.files].filter(([path]) => path.includes('/copies/')));
    for (const path of Object.keys(at)) host.files.delete(path);
    const user = showAt(`/story/${idOf('Quarry at Ostrel')}?view=copy`);
    expect(await screen.findByRole('heading', { name: 'The raw copy cannot be read' })).toBeTruthy();
    for (const [path, text] of Object.entries(at)) host.files.set(path, text);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await lines()).length).toBeGreaterThan(5);
  });
});

describe('a reading that is doubtful', () => {
  it('is in the list under what needs review, counted, named among the filters, and dropped again', async () => {
    const user = showAt('/');
    const box = await screen.findByRole('checkbox', { name: /Needs review/ });
    const doubtful = bundle.index.rows.filter(({ confidence }) => confidence === 'doubtful');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(box.closest('label')?.textContent).toBe(`Needs review ${doubtful.length}`);
    await user.click(box);
    await waitFor(() => expect(address()).toBe('/?show=review'));
    const region = screen.getByRole('region', { name: 'Stories' });
    await waitFor(() => expect(within(region).getAllByRole('article')).toHaveLength(doubtful.length));
    await user.click(screen.getByRole('button', { name: /Remove filter Needs review/ }));
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('is named where it empties the list, with what dropping it would find', async () => {
    const user = showAt('/?source=narae&show=review');
    expect(await screen.findByText('No story from Narae News Agency needs review.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /needs no review too/ }));
    await waitFor(() => expect(address()).toBe('/?source=narae'));
  });

  it('is said on the story’s page with its notices, each a way to its line', async () => {
    const [row] = bundle.index.rows.filter(({ confidence }) => confidence === 'doubtful');
    const user = showAt(`/story/${row?.id}`);
    const line = await screen.findByText(/The reading is doubtful:/);
    await user.click(within(line).getAllByRole('link')[0] as HTMLElement);
    await waitFor(() => expect(address()).toMatch(/\?view=copy&line=\d+$/));
    const noted = (await lines()).filter((one) => one.hasAttribute('data-noted'));
    expect(noted[0]?.querySelector('small')?.textContent?.length).toBeGreaterThan(20);
  });

  it('is counted in the report, which leads to each notice’s line', async () => {
    const user = showAt('/report');
    expect(await screen.findByRole('link', { name: 'See them in the list' })).toBeTruthy();
    const code = screen.getAllByText(/^no-(?:body|headline)$/)[0] as HTMLElement;
    await user.click(code);
    const link = within(code.closest('details') as HTMLElement).getAllByRole('link')[0];
    expect(link?.getAttribute('href')).toMatch(/\?view=copy&line=\d+$/);
    expect(screen.getByText('twin-2.txt')).toBeTruthy();
  });
});

describe('odd copy', () => {
  it('without an end is drawn in part on the story’s page too, and whole when asked', async () => {
    const user = showAt(`/story/${idOf('One endless')}`);
    const body = () => document.querySelector('[data-field=body]')?.textContent ?? '';
    await user.click(await screen.findByRole('button', { name: /Show all 3,000,006 characters/ }));
    expect(body()).toMatch(/an end$/);
    expect(body()).toHaveLength(3_000_006);
  });

  it('stands in the list and on its page, whole', async () => {
    showAt('/');
    const region = await screen.findByRole('region', { name: 'Stories' });
    const all = bundle.index.rows.length;
    await waitFor(() => expect(within(region).getAllByRole('article')).toHaveLength(all));
    expect(bundle.index.rows.filter(({ slugline }) => slugline === 'twin-story')).toHaveLength(1);
    cleanup();
    for (const [start, whole] of [
      ['Long', 'Long 2-1 '.repeat(1111).trim()],
      ['Crane', turned],
      ['A slugline', 'A slugline like no other'],
    ] as const) {
      showAt(`/story/${idOf(start)}`);
      await screen.findByRole('heading', { level: 1 });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(whole);
      expect(screen.getByRole('heading', { level: 1 }).getAttribute('dir')).toBe('auto');
      cleanup();
    }
  });
});
