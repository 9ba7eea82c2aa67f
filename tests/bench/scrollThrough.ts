import type { Browser, Page } from 'playwright-core';
import { longest, noteInteractions } from './noteInteractions.ts';

/** What a visit to a long list took, in bytes and in milliseconds, at a processor four times slower. */
export type Visit = {
  /** All bytes of the first load as they were sent. */
  readonly firstLoad: number;
  /** How many stories the list says it holds. */
  readonly stories: string;
  /** The longest interactions: a filter chosen, a key pressed. */
  readonly filter: number;
  readonly keys: number;
  /** The longest task while the whole list was scrolled through. */
  readonly scroll: number;
  /** Places looked at on the way, and how many of them showed no row a second later. */
  readonly places: number;
  readonly empty: number;
  /** Bytes of JavaScript objects after all of it. */
  readonly heap: number;
};

const rowsInSight = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('article[aria-posinset]')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 56 && top < innerHeight;
      }).length,
  );

/** Scrolls from the top to the end, at many places a while by the wheel; tells where no row came. */
async function scrollThrough(page: Page, places: number): Promise<number> {
  let empty = 0;
  for (let place = 0; place <= places; place += 1) {
    await page.evaluate((share) => {
      const column = document.querySelector('section[aria-label="Stories"]');
      if (column) column.scrollTop = (column.scrollHeight - column.clientHeight) * share;
    }, place / places);
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, place === places ? -60 : 300);
    await page.waitForTimeout(150);
    if ((await rowsInSight(page)) > 0) continue;
    await page.waitForTimeout(1000);
    if ((await rowsInSight(page)) === 0) empty += 1;
  }
  return empty;
}

/** Visits a list as a person with a slow machine would: loads it, filters it, moves by keys, scrolls through all of it. */
export async function visit(browser: Browser, address: string, places: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let firstLoad = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    firstLoad += encodedDataLength;
  });
  await page.addInitScript(noteInteractions);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('article[aria-posinset]').first().waitFor();
  const loaded = firstLoad;
  const stories = await page.locator('section[aria-label="Stories"] header strong').innerText();
  await longest(page, 'event');
  const box = page.getByRole('search').getByRole('checkbox').nth(1);
  await box.click();
  await page.waitForTimeout(800);
  await box.click();
  const filter = await longest(page, 'event');
  await page.locator('article[aria-posinset="1"] a').focus();
  for (const key of ['End', 'Home', 'PageDown', 'Tab']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
  }
  const keys = await longest(page, 'event');
  await page.mouse.move(700, 400);
  const empty = await scrollThrough(page, places);
  const scroll = await longest(page, 'task');
  await page.waitForTimeout(6000);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { firstLoad: loaded, stories, filter, keys, scroll, places: places + 1, empty, heap: usedSize };
}
