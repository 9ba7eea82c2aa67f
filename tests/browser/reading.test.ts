import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedFolder } from '../shared.ts';
import { launch, open, phone } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(seeds);
});

afterAll(async () => {
  await browser?.close();
  await reader?.end();
});

const at = (path: string): string => new URL(path, reader.address).href;
const rows = (page: Page) => page.getByRole('region', { name: 'Stories' }).getByRole('article');
const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('at a desk', () => {
  it('goes from the list through a filter to a story and back, and the list keeps its place', async () => {
    const { page, faults } = await open(browser, reader.address);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const all = await rows(page).count();
    await page
      .getByRole('search')
      .getByRole('checkbox', { name: /Sorrel/ })
      .check();
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    expect(page.url()).toContain('source=sorrel');
    const chosen = await rows(page).count();
    await rows(page).nth(3).getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toContain('Slugline');
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(chosen);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^row-/);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(all);
    await page.goForward();
    await expect.poll(() => rows(page).count()).toBe(chosen);
    expect(faults).toEqual([]);
  });

  it('answers to a link into a filtered list, and says what of it was ignored', async () => {
    const { page, faults } = await open(browser, at('/?source=sorrel&source=nobody&from=2026-10-21&to=2026-10-22'));
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.getByText('No source is called “nobody”').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('says which filter emptied the list and offers to drop it', async () => {
    const { page } = await open(browser, at('/?source=sorrel&from=2026-10-05&to=2026-10-05'));
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('link', { name: /Look in every source/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  it('is read by keyboard alone', async () => {
    const { page } = await open(browser, reader.address);
    await rows(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const link = rows(page).first().getByRole('link');
    for (let step = 0; step < 40 && !(await link.evaluate((a) => a === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it.each([
    { width: 1280, shows: ['Stories'] },
    { width: 1600, shows: ['Stories', 'Filter'] },
  ])('keeps beside a story what fits at $width pixels', async ({ width, shows }) => {
    const { page } = await open(browser, reader.address, { viewport: { width, height: 900 } });
    await rows(page).first().getByRole('link').click();
    const copy = page.locator('h1').first();
    await copy.waitFor();
    for (const label of ['Stories', 'Filter']) {
      const column = page.locator(`[aria-label="${label}"]`).first();
      expect(await column.isVisible(), label).toBe(shows.includes(label));
      if (!shows.includes(label)) continue;
      const box = await column.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((await copy.boundingBox())?.x ?? 0);
    }
    expect(await page.getByRole('article').locator('visible=true').count()).toBeGreaterThan(5);
  });

  it('helps where no story and no page answers to an address', async () => {
    const { page } = await open(browser, at('/story/nothing-here'));
    await page.getByRole('heading', { name: 'No such story' }).waitFor();
    await page.goto(at('/nowhere/at/all'));
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    await page.getByRole('link', { name: 'See the list' }).click();
    await rows(page).first().waitFor();
  });
});

describe('on a phone', () => {
  it('filters in a sheet that the back gesture closes, keeping what was chosen', async () => {
    const { page, faults } = await open(browser, reader.address, phone);
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    await page.getByRole('button', { name: 'Filter' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    await sheet.getByRole('checkbox', { name: /Corvane/ }).tap();
    await page.goBack();
    await expect.poll(() => sheet.count()).toBe(0);
    await expect.poll(() => page.url()).toContain('source=corvane');
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  it('keeps the place in the list while a story is read', async () => {
    const { page } = await open(browser, reader.address, phone);
    await rows(page).first().waitFor();
    await page.evaluate(() => scrollTo(0, 900));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
    await rows(page).nth(10).getByRole('link').tap();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  });
});

describe('while the folder changes', () => {
  it('shows a file that appears without being asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slugline-seeds-'));
    cpSync(join(seeds, 'ews'), folder, { recursive: true });
    const live = await readerOf(folder);
    const { page } = await open(browser, live.address);
    await rows(page).first().waitFor();
    writeFileSync(
      join(folder, 'new.txt'),
      'A lamp is lit\n\nOctober 25, 2026 12:00 CET\n\nLUNDE, Estany, Oct. 25 (EWS) -- A lamp was lit.\n\nEnditem\n',
    );
    await page.getByRole('link', { name: 'A lamp is lit' }).waitFor();
    await live.end();
    rmSync(folder, { recursive: true });
  });
});

describe.skipIf(!hasShared)("the owner's document (skipped where it is absent)", () => {
  it.each([360, 1280])('is whole at %i pixels', async (width) => {
    const owner = await readerOf(join(sharedFolder, 'seeds'));
    const { page, faults } = await open(
      browser,
      new URL('/?source=yonhap&from=2025-10-02&to=2025-10-02', owner.address).href,
      {
        viewport: { width, height: 800 },
      },
    );
    await rows(page).first().getByRole('link').click();
    const story = page.locator('main > article');
    await story.getByRole('heading', { level: 1 }).waitFor();
    const text = await story.evaluate((element) => element.textContent);
    for (const words of [
      '2nd LD',
      'N Korea-Russia-ties',
      'Park Boram',
      '박보람',
      '15:33',
      'Republic of Korea',
      '(END)',
      'Ria Novosti',
      'KCNA report',
    ])
      expect(text).toContain(words);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await owner.end();
  });
});
