import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, untilItHears } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';

let reader: Reader;
let browser: Browser | null = null;

beforeAll(async () => {
  reader = await readerOf(resolve(import.meta.dirname, '../../seeds'), false);
});
afterAll(() => reader?.end());

/** What sticks out of the screen, and what must be scrolled aside to be read; a table and the strip of versions may be. */
const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canScroll = (element: Element): boolean =>
      /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) && element !== document.documentElement;
    const isInside = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) if (canScroll(at)) return true;
      return false;
    };
    return [...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) return false;
        const isOut = (right > innerWidth + 1 || left < -1) && !isInside(element);
        const isPane = element.matches('article, dialog, main, section[aria-label="Stories"]');
        return isOut || (isPane && canScroll(element) && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`)
      .slice(0, 3);
  });

const headline = 'Ash from Mount Kestrel shuts Nuri airport until evening';

describe.each([
  { letters: 16, width: 320, height: 640 },
  { letters: 48, width: 360, height: 740 },
  { letters: 48, width: 1280, height: 800 },
])('with letters of $letters pixels on a screen $width pixels wide', ({ letters, width, height }) => {
  beforeAll(async () => {
    browser = await launch([`--blink-settings=defaultFontSize=${letters},defaultFixedFontSize=${letters - 3}`]);
  });
  afterAll(() => browser?.close());

  it('no page is scrolled aside, and nothing that lies over one', async () => {
    if (!browser) throw new Error('no browser');
    const { page, faults } = await open(browser, reader.address, { viewport: { width, height } });
    // Not every row is drawn on so small a screen.
    const pathOf = (name: string): string => {
      const row = reader.bundle.index.rows.find((one) => one.headline.includes(name));
      if (!row) throw new Error(`no story is called ${name}`);
      return `/story/${row.id}`;
    };
    const [story, killed] = [pathOf(headline), pathOf('Ardmere rail merger')];
    const pages = ['/', '/?q=ash', `${story}`, `${story}?from=1`, `${story}?view=copy`, `${killed}`];
    for (const path of [...pages, '/report', '/corrections', '/marks', '/nowhere']) {
      await page.goto(new URL(path, reader.address).href);
      await page.getByRole('heading', { level: 1 }).last().waitFor({ state: 'attached' });
      await page.getByText(/^Loading/).waitFor({ state: 'detached' });
      expect(await astray(page), path).toEqual([]);
    }
    await page.goto(new URL(`${story}`, reader.address).href);
    await untilItHears(page);
    for (const open of ['?', 'g,', 'Control+k']) {
      await page.getByRole('heading', { level: 1 }).last().waitFor({ state: 'attached' });
      for (const key of open === 'g,' ? ['g', ','] : [open]) await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await astray(page), open).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    // A host tells a browser, too, that an address is none.
    expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
  }, 180_000);
});
