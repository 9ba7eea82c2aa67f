import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, phone, untilItHears } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { violationsIn } from './violationsIn.ts';

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(resolve(import.meta.dirname, '../../seeds'), false);
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
});

const kestrel = 'Ash from Mount Kestrel shuts Nuri airport until evening; 148 flights canceled';
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
const path = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

/** Drags a finger over the screen, as a phone reports it. */
async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (x: number, y: number) => [{ x, y }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(...from) });
  for (let step = 1; step <= 6; step += 1) {
    const [x, y] = [from[0] + ((to[0] - from[0]) * step) / 6, from[1] + ((to[1] - from[1]) * step) / 6];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x, y) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

describe('by keyboard alone', () => {
  it('one selects and opens a story, saves it, sees what changed, steps out and goes to what is saved', async () => {
    const { page, faults } = await open(browser, reader.address);
    await page.getByRole('article').filter({ hasText: kestrel }).waitFor();
    await untilItHears(page);
    const keys = page.keyboard;
    await keys.press('j');
    await expect.poll(() => focused(page)).not.toBe('');
    const at = await page.evaluate(
      (name) => [...document.querySelectorAll('h3 a')].findIndex(({ textContent }) => textContent === name),
      kestrel,
    );
    for (let step = 0; step < at; step += 1) await keys.press('j');
    await expect.poll(() => focused(page)).toBe(kestrel);
    expect(await page.evaluate(() => localStorage.getItem('slugline.marks'))).toBeNull();
    await keys.press('o');
    await page.getByRole('heading', { level: 1, name: kestrel }).waitFor();
    const story = path(page);
    await keys.press('s');
    await page.getByRole('button', { name: 'Saved', exact: true }).first().waitFor();
    await keys.press('d');
    await expect.poll(() => path(page)).toBe(`${story}?from=4`);
    await page.getByRole('heading', { name: /figures changed/ }).waitFor();
    await keys.press('Escape');
    await expect.poll(() => path(page)).toBe(story);
    await keys.press('g');
    await keys.press('s');
    await expect.poll(() => path(page)).toBe('/?show=saved');
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('the palette is closed by Esc and by the way back, gives the focus back, and leads on without a dead step', async () => {
    const { page, faults } = await open(browser, reader.address);
    await page.getByRole('article').filter({ hasText: kestrel }).waitFor();
    await untilItHears(page);
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).not.toBe('');
    const row = await focused(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(row);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(path(page)).toBe('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('mount kestrel');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: kestrel }).waitFor();
    await page.goBack();
    await expect.poll(() => path(page)).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('by a thumb', () => {
  it('one swipes from story to story, but not from the edge', async () => {
    const { page, faults } = await open(browser, reader.address, phone);
    await page.getByRole('article').filter({ hasText: kestrel }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: kestrel }).waitFor();
    const first = path(page);
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('#main > article') as Element).touchAction !== 'auto',
    );
    await drag(page, [10, 200], [250, 200]);
    await drag(page, [300, 500], [200, 300]);
    expect(path(page)).toBe(first);
    await drag(page, [300, 200], [100, 210]);
    await expect.poll(() => path(page)).not.toBe(first);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    await drag(page, [100, 200], [300, 210]);
    await expect.poll(() => path(page)).toBe(first);
    expect(faults).toEqual([]);
  });

  it('one pulls the sheet of filters down to close it, far enough only', async () => {
    const { page, faults } = await open(browser, reader.address, phone);
    await page.getByRole('button', { name: /^Filter/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    await sheet.waitFor();
    const { y = 0 } = (await sheet.boundingBox()) ?? {};
    await drag(page, [150, y + 20], [150, y + 70]);
    expect(await sheet.isVisible()).toBe(true);
    expect((await sheet.boundingBox())?.y).toBe(y);
    await drag(page, [150, y + 20], [150, y + 220]);
    await sheet.waitFor({ state: 'detached' });
    expect(path(page)).toBe('/');
    expect(faults).toEqual([]);
  });

  it('one reaches every page from every page, and all commands', async () => {
    const { page, faults } = await open(browser, new URL('/report', reader.address).href, phone);
    const bar = page.getByRole('navigation', { name: 'Slugline' });
    await bar.getByRole('link', { name: 'Corrections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Corrections and kills' }).waitFor();
    expect(await bar.getByRole('link', { name: 'Corrections' }).getAttribute('aria-current')).toBe('page');
    await bar.getByRole('button', { name: 'Commands' }).click();
    await page.getByRole('option', { name: /^Saved and read/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Saved and read' }).waitFor();
    await bar.getByRole('link', { name: 'Latest' }).click();
    await page.getByRole('article').first().waitFor();
    expect(faults).toEqual([]);
  });
});
