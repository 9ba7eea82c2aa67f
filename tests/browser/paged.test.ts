import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../bench/rowsOf.ts';
import { copyOf, folderOf } from '../copyOf.ts';
import { archiveOf } from './archiveOf.ts';
import { launch, open, phone } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { staticHost } from './staticHost.ts';

const seeds = folderOf({ 'a.txt': copyOf() });
/** Two years and a day of twenty thousand before them. */
const entries = [
  ...rowsOf(8000, 20),
  ...rowsOf(20_000, 20_000).map(({ row, shard }) => ({
    shard,
    row: { ...row, id: `big-${row.id}`, articles: [`big-${row.id}`], day: '2024-02-29' },
  })),
];

let browser: Browser;
let reader: Reader;
let whole: string;
let out: string;
let host: Awaited<ReturnType<typeof staticHost>>;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(seeds, false, 'none');
  whole = archiveOf(reader.out, entries).out;
  out = `${whole}-here`;
  host = await staticHost(out, '/');
});
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(whole, out, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await host?.end();
  await reader?.end();
  for (const made of [seeds, whole, out]) rmSync(made, { recursive: true, force: true });
});

const column = (page: Page) => page.getByRole('region', { name: 'Stories', exact: true });
const rows = (page: Page) => column(page).getByRole('article');
const at = (search: string): string => `${host.address}${search}`;
/** The row that stands first below the sticky heading, and where. */
const topRow = (page: Page) =>
  page.evaluate(() => {
    const row = [...document.querySelectorAll('article[aria-posinset]')].find(
      (one) => one.getBoundingClientRect().top > 110,
    );
    return row ? [row.getAttribute('aria-posinset'), Math.round(row.getBoundingClientRect().top)] : null;
  });
const scrollTo = (page: Page, share: number) =>
  page.evaluate((part) => {
    const scroller =
      innerWidth < 640 ? document.documentElement : document.querySelector('section[aria-label="Stories"]');
    if (scroller) scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
  }, share);
/** The same, once nothing moves any more. */
async function restingRow(page: Page) {
  let last = await topRow(page);
  for (;;) {
    await page.waitForTimeout(500);
    const now = await topRow(page);
    if (last !== null && JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
}
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(400);
  await rows(page).first().waitFor();
};

describe('a long list', () => {
  it('says its exact length, draws few of its rows, and loads few pages', async () => {
    const { page, faults } = await open(browser, at(''));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await rows(page).first().waitFor();
    expect(await column(page).locator('header strong').innerText()).toBe('28,000 stories');
    expect(await rows(page).first().getAttribute('aria-setsize')).toBe('28000');
    expect(await rows(page).count()).toBeLessThan(60);
    await scrollTo(page, 0.5);
    await settled(page);
    expect(Number((await topRow(page))?.[0])).toBeGreaterThan(8000);
    expect(asked.filter((url) => url.includes('/pages/')).length).toBeLessThan(12);
    expect(faults).toEqual([]);
  });

  it('goes to its end and its start by the keys, and the focus with it', async () => {
    const { page } = await open(browser, at(''));
    await rows(page).first().getByRole('link').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')))
      .toBe('28000');
    await page.keyboard.press('Home');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')))
      .toBe('1');
    expect(await column(page).evaluate((one) => one.scrollTop)).toBeLessThan(120);
  });

  it('keeps the row that has the focus while another place is looked at', async () => {
    const { page } = await open(browser, at(''));
    await rows(page).nth(2).getByRole('link').focus();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const id = await focused();
    await scrollTo(page, 0.7);
    await settled(page);
    expect(await focused()).toBe(id);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^row-/);
  });

  for (const [name, options] of [
    ['at a desk', {}],
    ['on a phone', phone],
  ] as const)
    it(`is where it was after a reload, to the pixel, ${name}`, async () => {
      const { page } = await open(browser, at(''), options);
      await rows(page).first().waitFor();
      for (const share of [0.2, 0.6]) {
        await scrollTo(page, share);
        await settled(page);
        const before = await restingRow(page);
        await page.reload();
        await settled(page);
        await expect.poll(() => topRow(page)).toEqual(before);
      }
    });

  it('shows a day of 20,000 under its heading, whose number is exact, and the day’s filter at once', async () => {
    const { page } = await open(browser, at('?from=2024-02-29&to=2024-02-29'));
    await rows(page).first().waitFor();
    expect(await column(page).getByRole('heading', { level: 2 }).innerText()).toMatch(
      /29 February 2024\s+20,000 stories/,
    );
    await scrollTo(page, 1);
    await settled(page);
    await expect.poll(() => rows(page).last().getAttribute('aria-posinset')).toBe('20000');
    expect(await column(page).getByRole('heading', { level: 2 }).count()).toBe(1);
    await page.getByRole('search').getByRole('checkbox').first().check();
    await expect.poll(() => rows(page).first().getAttribute('aria-setsize')).not.toBe('20000');
  });

  it('loads of a filter only the pages that hold some of it', async () => {
    const { page } = await open(browser, at('?show=review&source=narae'));
    await rows(page).first().waitFor();
    const said = await column(page).locator('header strong').innerText();
    const found = entries.filter(({ row }) => row.confidence === 'doubtful' && row.source?.id === 'narae').length;
    expect(said).toBe(`${found} stories`);
    await scrollTo(page, 1);
    await settled(page);
    await expect.poll(() => rows(page).last().getAttribute('aria-posinset')).toBe(`${found}`);
  });
});

describe('marks in a long list', () => {
  const idAt = (place: number): string => entries[place]?.row.articles.at(-1) ?? '';
  const opened = async (search: string, marks: { read?: number[]; saved?: number[] }) => {
    const { page, faults } = await open(browser, at('404.html'));
    const mark = (places: number[] = []) => Object.fromEntries(places.map((place) => [idAt(place), 1000 + place]));
    const text = JSON.stringify({ marks: 1, read: mark(marks.read), saved: mark(marks.saved), out: {}, notes: {} });
    await page.evaluate((value) => localStorage.setItem('slugline.marks', value), text);
    faults.length = 0;
    await page.goto(at(search));
    return { page, faults };
  };
  const posinsets = (page: Page) =>
    rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-posinset')).join(' '));

  it('list what is saved wherever it stands, in the list’s order, and load only the pages that hold it', async () => {
    const { page, faults } = await opened('?show=saved', { saved: [27_000, 5, 3000, 4001] });
    await expect.poll(() => posinsets(page)).toBe('1 2 3 4');
    expect(await column(page).locator('header strong').innerText()).toBe('4 stories');
    const links = rows(page).getByRole('link');
    expect(await links.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      [5, 3000, 4001, 27_000].map((place) => `row-${entries[place]?.row.id}`),
    );
    expect(faults).toEqual([]);
  });

  it('leave what was read out of what is unread, whose length is exact, and what is read there stays', async () => {
    const { page } = await opened('?show=unread', { read: [0, 1, 2, 900, 5000, 20_000] });
    await expect.poll(() => column(page).locator('header strong').innerText()).toBe('27,994 stories');
    await expect.poll(() => rows(page).first().getByRole('link').getAttribute('id')).toBe(`row-${entries[3]?.row.id}`);
    await scrollTo(page, 1);
    await settled(page);
    await expect.poll(() => rows(page).last().getAttribute('aria-posinset')).toBe('27994');
    const filters = page.getByRole('search').getByRole('checkbox', { name: 'Unread' }).locator('..');
    await expect.poll(() => filters.innerText()).toMatch(/27994/);
  });
});

describe('an archive that is damaged', () => {
  const each = (folder: string, spoil: (file: string) => void): void => {
    for (const name of readdirSync(join(out, 'bundle', folder))) spoil(join(out, 'bundle', folder, name));
  };
  const missing = (page: Page) =>
    column(page)
      .locator('p', { hasText: /stor(?:y is|ies are) missing here/ })
      .first();

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200))],
    ['of another build', (file: string) => writeFileSync(file, '{"rows":[],"shards":[]}')],
  ])('says in the rows’ place which page is %s, shows the rest, and tries again', async (_, spoil) => {
    const { page } = await open(browser, at(''));
    await rows(page).first().waitFor();
    each('pages', spoil);
    await scrollTo(page, 0.4);
    await missing(page).waitFor();
    await page.waitForTimeout(1000);
    expect(await missing(page).innerText()).toMatch(/bundle\/pages\/\w+\.json/);
    cpSync(join(whole, 'bundle/pages'), join(out, 'bundle/pages'), { recursive: true });
    await column(page).getByRole('button', { name: 'Try again' }).first().click();
    await rows(page).first().waitFor();
    await scrollTo(page, 0);
    await settled(page);
    expect(await rows(page).first().getAttribute('aria-posinset')).toBe('1');
  });

  it('says so of a section, and the newest rows stand', async () => {
    each('sections', (file) => rmSync(file));
    const { page } = await open(browser, at(''));
    await rows(page).first().waitFor();
    await scrollTo(page, 0.1);
    await missing(page).waitFor();
    cpSync(join(whole, 'bundle/sections'), join(out, 'bundle/sections'), { recursive: true });
    await column(page).getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => missing(page).count()).toBe(0);
    await scrollTo(page, 0.3);
    await settled(page);
  });

  it('offers the new archive where it was built anew under an open page', async () => {
    const { page } = await open(browser, at(''));
    await rows(page).first().waitFor();
    const next = archiveOf(reader.out, rowsOf(300, 10)).out;
    rmSync(join(out, 'bundle'), { recursive: true });
    renameSync(join(next, 'bundle'), join(out, 'bundle'));
    rmSync(next, { recursive: true });
    await scrollTo(page, 0.5);
    await column(page).getByRole('button', { name: 'Show the new archive' }).first().click();
    await expect.poll(() => column(page).locator('header strong').innerText()).toBe('300 stories');
    await rows(page).first().waitFor();
  });
});
