import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, phone, untilItHears } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { violationsIn } from './violationsIn.ts';

/** A story of three photos; named so that the first two have the pictures of a story of the sample archive. */
const copy = `Kestrel ash settles on Haeon
PHOTO: Ash rises from Mount Kestrel over Nuri Bay. (For Use Only in the Republic of Korea. No Redistribution) (Narae)

PHOTO: Travelers wait at Nuri airport. (Narae Photo/Han Doyul) - BELGIUM OUT, NETHERLANDS OUT

PHOTO: A patrol looks at the taxiways. (Narae Photo/Seo Yuna)
EDITORIAL USE ONLY - NO ARCHIVES

HAEON, Oct. 24 (Narae) -- Ash from Mount Kestrel settled on Haeon on Saturday, officials said.

${'Shops closed early and the ferries ran with their lamps lit.\n\n'.repeat(30)}
(END)
`;

let browser: Browser;
let reader: Reader;
let seeds: string;

beforeAll(async () => {
  browser = await launch();
  seeds = mkdtempSync(join(tmpdir(), 'slugline-photos-'));
  writeFileSync(join(seeds, '20261023-104807-kestrel-ash.txt'), copy);
  reader = await readerOf(seeds, false);
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
  if (seeds) rmSync(seeds, { recursive: true, force: true });
});

const viewer = (page: Page): Locator => page.getByRole('dialog');
const widthOf = (page: Page): Promise<number> =>
  viewer(page)
    .locator('img')
    .evaluate((img) => img.getBoundingClientRect().width);
const opener = (page: Page): Locator => page.getByRole('button', { name: 'Look at photo 1 of 3' });

const openStory = async (options = {}) => {
  const watched = await open(browser, reader.address, options);
  await watched.page.getByRole('link', { name: 'Kestrel ash settles on Haeon' }).click();
  await opener(watched.page).waitFor();
  await untilItHears(watched.page);
  return watched;
};

/** Two fingers on the picture that draw apart, as a phone tells of them. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const points = (apart: number) => [
    { x: 180 - apart / 2, y: 250, id: 0 },
    { x: 180 + apart / 2, y: 250, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let step = 1; step <= 8; step += 1) {
    const touchPoints = points(from + ((to - from) * step) / 8);
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('the photos of a story, looked at large', () => {
  it('turn by arrows, grow by + and −, and give the focus back on Esc, caption and terms in sight all the while', async () => {
    const { page, faults } = await openStory();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await viewer(page).getByRole('heading', { name: 'Photo 1 of 3' }).waitFor();
    await expect.poll(() => viewer(page).textContent()).toContain('For Use Only in the Republic of Korea');
    expect(await violationsIn(page)).toEqual([]);

    const width = await widthOf(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => widthOf(page)).toBeCloseTo(width * 2.25, 0);
    const box = await viewer(page).locator('[data-field=usageTerms]').boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await page.keyboard.press('-');
    await expect.poll(() => widthOf(page)).toBeCloseTo(width * 1.5, 0);

    await page.keyboard.press('ArrowRight');
    await viewer(page).getByRole('heading', { name: 'Photo 2 of 3' }).waitFor();
    await viewer(page).getByText('NETHERLANDS OUT').waitFor();
    await page.keyboard.press('ArrowRight');
    await viewer(page).getByText('No picture came with the copy').waitFor();
    await page.keyboard.press('ArrowRight');
    await viewer(page).getByRole('heading', { name: 'Photo 3 of 3' }).waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => viewer(page).count()).toBe(0);
    await expect.poll(() => opener(page).evaluate((on) => on === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    expect(faults).toEqual([]);
  });

  it('close by the back gesture on a phone, where two fingers draw them larger, and the story keeps its place', async () => {
    const { page, faults } = await openStory(phone);
    await opener(page).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 40));
    const place = await page.evaluate(() => scrollY);
    const address = page.url();
    await opener(page).tap();
    await viewer(page).getByRole('heading', { name: 'Photo 1 of 3' }).waitFor();
    await viewer(page).locator('img').waitFor();
    const width = await widthOf(page);
    await pinch(page, 60, 150);
    await expect.poll(() => widthOf(page)).toBeGreaterThan(width * 1.8);
    expect(await violationsIn(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => viewer(page).count()).toBe(0);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(faults).toEqual([]);
  });

  it('are withheld outside their territory in the list, the story and the viewer, once one says where one reads', async () => {
    const { page, faults } = await openStory();
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByRole('combobox', { name: 'Where I read' }).selectOption({ label: 'Belgium' });
    await page.keyboard.press('Escape');
    await page.getByText('Picture withheld: KR only, and you read in BE').waitFor();
    await page.getByText('Picture withheld: not BE, and you read in BE').waitFor();
    expect(await page.locator('main > article img').count()).toBe(0);
    expect(await page.locator('main > article').textContent()).toContain('Ash rises from Mount Kestrel over Nuri Bay.');
    await page.getByRole('region', { name: 'Stories' }).getByText('KR only').waitFor();
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByRole('combobox', { name: 'Where I read' }).selectOption({ label: 'South Korea' });
    await page.keyboard.press('Escape');
    await opener(page).waitFor();
    expect(faults).toEqual([]);
  });

  it('are looked for by what they are, by keyboard, in the address', async () => {
    const { page } = await open(browser, reader.address);
    await page.getByRole('checkbox', { name: /Has a photo/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?photo=any');
    await page.getByRole('link', { name: 'Kestrel ash settles on Haeon' }).waitFor();
    await page.getByRole('checkbox', { name: /No restricted photos/ }).focus();
    await page.keyboard.press('Space');
    await page.getByText('No story has a photo and has none but free photos.').waitFor();
    expect(new URL(page.url()).search).toBe('?photo=any&photo=free');
  });

  it('say in one line what cannot be shown: what is no picture, and what is too large', async () => {
    const { page } = await openStory();
    await page.route('**/photos/*-2.svg', (route) =>
      route.fulfill({ contentType: 'image/webp', body: 'not a picture' }),
    );
    await page.reload();
    await opener(page).click();
    await viewer(page).getByRole('button', { name: 'Next' }).click();
    await viewer(page).getByText('the file is missing, or is no picture').waitFor();
    await page.unroute('**/photos/*-2.svg');
    await page.route('**/photos/*-2.svg', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="9000"/>',
      }),
    );
    await page.reload();
    await opener(page).click();
    await viewer(page).getByRole('button', { name: 'Next' }).click();
    await viewer(page).getByText('too large to show: 20000 × 9000 dots').waitFor();
  });
});
