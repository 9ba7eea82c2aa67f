import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf } from '../copyOf.ts';
import { launch, open, phone, untilItHears } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { staticHost } from './staticHost.ts';

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const hostile = 'Ostrel </script><script>alert(1)</script><img src=x onerror=alert(2)> ]]> & \u202eturned\u2028';
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const embargo = `EMBARGOED until 23:00 GMT, ${tomorrow}\n`;

const more: Readonly<Record<string, string>> = {
  'hostile.txt': copyOf({ headline: hostile, slugline: 'hostile', body: [`It said ${hostile}.`, 'No more.'] }),
  'embargo.txt':
    embargo +
    copyOf({ headline: 'Ostrel to sell its mill', slugline: 'mill', body: ['Nobody may read of the millwheel yet.'] }),
};

let seeds: string;
let browser: Browser;
let reader: Reader;
let host: Awaited<ReturnType<typeof staticHost>>;

beforeAll(async () => {
  seeds = mkdtempSync(join(tmpdir(), 'slugline-'));
  cpSync(resolve(import.meta.dirname, '../../seeds'), seeds, { recursive: true });
  for (const [file, copy] of Object.entries(more)) writeFileSync(join(seeds, file), copy);
  browser = await launch();
  reader = await readerOf(seeds, false);
  host = await staticHost(reader.out, '/archive/wires/');
});

afterAll(async () => {
  await host?.end();
  await browser?.close();
  await reader?.end();
  rmSync(seeds, { recursive: true, force: true });
});

const htmlOf = (id: string): string => readFileSync(join(reader.out, 'story', id, 'index.html'), 'utf8');

/** The id of the only story, or the first, whose page holds all of these words. */
function idWith(...words: string[]): string {
  const id = readdirSync(join(reader.out, 'story')).find((one) => words.every((word) => htmlOf(one).includes(word)));
  if (!id) throw new Error(`No page holds ${words}`);
  return id;
}

const plain = (path: string, options: BrowserContextOptions = desk) =>
  open(browser, host.address + path, { ...options, javaScriptEnabled: false });

describe('a browser that runs no programs', () => {
  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])('shows a story whole %s: text, versions, captions with their terms', async (_, options) => {
    const { page, faults } = await plain(`story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`, options);
    const story = page.getByRole('article');
    await expect.poll(() => story.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
    const words = await story.innerText();
    expect(words).toContain('forcing airlines to cancel 148 flights');
    expect(words).toContain('(END)');
    expect(words).toContain('This image published by the Haeon Harbor Office');
    expect(words).toContain('For Use Only in the Republic of Korea');
    expect(await page.getByRole('navigation', { name: 'Versions' }).getByRole('link').count()).toBe(5);
    for (const link of await story.locator('a:visible').all())
      expect(await link.getAttribute('href')).toMatch(/^\.\.\//);
    expect(
      await page
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.src),
    ).toContain(`${host.address}photos/`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leads from the newest version to the text of an older one', async () => {
    const { page } = await plain(`story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`);
    await page
      .getByRole('navigation', { name: 'Versions' })
      .getByRole('link', { name: /URGENT/ })
      .click();
    const older = page.getByRole('region', { name: 'Version 1 of 5' });
    expect(page.url()).toMatch(/\?v=1#v1$/);
    expect(await older.innerText()).toContain('closed Nuri airport on Friday');
    const isInSight = () =>
      older.evaluate(
        (one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().top < innerHeight - 100,
      );
    await expect.poll(isInSight).toBe(true);
    await page.context().close();
  });

  it('lists the newest stories, each a link to its page, and comes back', async () => {
    const { page } = await plain('');
    const rows = page.getByRole('region', { name: 'Stories' }).getByRole('article');
    expect(await rows.count()).toBeGreaterThan(10);
    await rows.nth(3).getByRole('link').click();
    await page.locator('h1').first().waitFor();
    expect(page.url()).toMatch(/\/archive\/wires\/story\/[^/]+\/$/);
    await page.getByRole('link', { name: 'Slugline' }).click();
    expect(page.url()).toBe(host.address);
    await page.context().close();
  });

  it('is told of an address without a page', async () => {
    const { page } = await plain('nowhere/at/all');
    expect(await page.locator('body').innerText()).toContain('No such page');
    await page.context().close();
  });
});

/** Watches how far what is on the screen is moved by what comes later. */
const watchShifts = (): void => {
  const noted = window as unknown as { shifted: number };
  noted.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number }[]) noted.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** A page whose program comes when it is let in. */
async function waiting(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => /error|warning/.test(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  let let_in = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    let_in = resolve;
  });
  await page.addInitScript(watchShifts);
  await page.route('**/assets/index-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(host.address + path, { waitUntil: 'commit' });
  await page.locator('h1, h3').first().waitFor({ state: 'attached' });
  return { page, faults, start: let_in };
}

const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted);

/** What the parts of a story say, by the fields they show. */
const fieldsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#main > article [data-field]')]
      .filter((part) => part.closest('noscript') === null)
      .map((part) => `${part.getAttribute('data-field')}: ${part.textContent}`),
  );

describe('the reader’s program', () => {
  it.each([
    ['the list at a desk', desk, (): string => ''],
    ['the list on a phone', phone, (): string => ''],
    ['a story at a desk', desk, (): string => `story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`],
    ['a story on a phone', phone, (): string => `story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`],
  ] as const)('takes %s over without moving anything, and without a complaint', async (_, options, path) => {
    const { page, faults, start } = await waiting(path(), options);
    const before = await page.locator('#main').innerText();
    start();
    await untilItHears(page);
    await page.waitForTimeout(1500);
    expect(before.length).toBeGreaterThan(200);
    expect(await shifted(page)).toBeLessThan(0.01);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('asks for nothing of the archive before it shows the list', async () => {
    const asked: string[] = [];
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(host.address);
    await untilItHears(page);
    expect(await page.getByRole('article').count()).toBeGreaterThan(10);
    expect(asked.filter((path) => path.includes('/bundle/'))).toEqual([]);
    await context.close();
  });

  it.each([
    ['with versions and photos', ['148 flights canceled', 'URGENT', '2nd LD']],
    ['in Korean', ['종합2보', '누리공항']],
    ['that was killed', ['withdrew this story']],
    ['of a digest', ['Narae News Summary']],
    ['that was corrected', ['Correction']],
  ])('draws what was drawn ahead of a story %s', async (_, words) => {
    const { page, start, faults } = await waiting(`story/${idWith(...words)}/`, { ...desk, timezoneId: 'Asia/Seoul' });
    const before = await fieldsIn(page);
    start();
    await untilItHears(page);
    await expect.poll(() => fieldsIn(page)).toEqual(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves the reader where they are in the story, and in which control', async () => {
    const { page, start } = await waiting(`story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`, desk);
    const pane = page.locator('#main > article');
    await pane.evaluate((element) => element.scrollTo(0, 180));
    await page.getByRole('searchbox').focus();
    start();
    await untilItHears(page);
    await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBe(180);
    expect(await page.locator(':focus').getAttribute('type')).toBe('search');
    await page.context().close();
  });

  it('searches for what was typed before it came', async () => {
    const { page, start } = await waiting(`story/${idWith('148 flights canceled', 'URGENT', '2nd LD')}/`, desk);
    await page.getByRole('searchbox').fill('harbor');
    start();
    await page.waitForURL(/[?]q=harbor/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('harbor');
    expect(await page.locator(':focus').getAttribute('type')).toBe('search');
    await page.context().close();
  });

  it('shows nothing of the newest version first where the address asks for another', async () => {
    const id = idWith('148 flights canceled', 'URGENT', '2nd LD');
    const { page, start } = await waiting(`story/${id}/?v=1`, desk);
    expect(await page.locator('#root').isVisible()).toBe(false);
    start();
    await expect.poll(() => page.locator('#root').isVisible()).toBe(true);
    expect(await page.locator('#main h1').innerText()).not.toContain('148 flights');
    await page.context().close();
  });
});

describe('a page that is drawn ahead', () => {
  it('is harmless whatever the copy holds', async () => {
    const { page, start, faults } = await waiting(`story/${idWith('onerror=alert')}/`, desk);
    expect(await page.locator('h1').first().innerText()).toContain(
      '<script>alert(1)</script><img src=x onerror=alert(2)>',
    );
    start();
    await untilItHears(page);
    expect(await page.locator('#main h1').innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of a killed story holds no word of its text', () => {
    const html = htmlOf(idWith('withdrew this story', 'Ardmere'));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/ld\+json|og:title|won final approval from/);
  });

  it('of a story under embargo holds its headline and no word of its text', () => {
    const html = htmlOf(idWith('Ostrel to sell its mill'));
    expect(html).toContain('Embargoed.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    for (const file of [html, readFileSync(join(reader.out, 'index.html'), 'utf8')])
      expect(file).not.toMatch(/millwheel/);
  });

  it('says in which language the copy is', () => {
    expect(htmlOf(idWith('종합2보', '누리공항'))).toMatch(/^<!doctype html>\n<html lang="ko">/);
  });
});
