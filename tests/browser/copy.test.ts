import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, folderOf } from '../copyOf.ts';
import { launch, open, phone } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { violationsIn } from './violationsIn.ts';

const seeds = folderOf({
  'quarry.txt': copyOf({ body: Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of the quarry’s story.`) }),
  'turned.txt': copyOf({
    headline: 'Crane \u202eevol moved',
    slugline: 'harbor-crane',
    agency: 'Corvane Press',
    short: 'Corvane',
    body: ['\u2067A NUL \0, half a pair.', '\u202eLast.'],
  }),
  'line.txt': `One endless line\n\n${'words and '.repeat(1_000_000)}an end\n`,
  'none.txt': '=====\n\n-----\n',
});
let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(seeds, false);
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
  rmSync(seeds, { recursive: true });
});

const row = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'Stories' }).getByRole('link', { name }).first();
const line = (page: Page, number: number) => page.locator(`#line-${number}`);

async function openCopy(name: RegExp, options = {}): Promise<{ page: Page; faults: string[] }> {
  const watched = await open(browser, reader.address, options);
  await row(watched.page, name).click();
  await watched.page.getByRole('link', { name: 'Raw copy' }).locator('visible=true').click();
  await line(watched.page, 1).waitFor();
  return watched;
}

describe('the copy view', () => {
  it('goes from the story to its lines and back, by mouse and by keyboard, and one step back leaves it', async () => {
    const { page, faults } = await openCopy(/Quarry/);
    await page.getByText('The story, part by part').click();
    await page.getByRole('link', { name: 'sign-off (END)' }).click();
    await expect.poll(() => page.url()).toContain('view=copy&field=signOff');
    await expect.poll(() => page.locator('li[data-lit]').count()).toBe(1);
    expect(await page.locator('li[data-lit]').innerText()).toContain('(END)');
    const box = await page.locator('li[data-lit]').boundingBox();
    expect((box?.y ?? -1) > 0 && (box?.y ?? 900) < 800).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('sign-off');
    await page.getByRole('list', { name: 'Raw copy' }).getByRole('link', { name: 'headline' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('field=headline');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('headline');
    await page.getByRole('link', { name: 'In the story' }).press('Enter');
    await page.locator('h1[data-lit]').waitFor();
    await page.goBack();
    await line(page, 1).waitFor();
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('?');
    expect(faults).toEqual([]);
  });

  it('lights the field in which text of the story is selected', async () => {
    const { page } = await open(browser, reader.address);
    await row(page, /Quarry/).click();
    await page.getByText('Paragraph 1 of').dblclick();
    await page.getByRole('link', { name: 'Raw copy' }).locator('visible=true').click();
    await expect.poll(() => page.url()).toContain('view=copy&field=body');
    await expect.poll(() => page.locator('li[data-lit]').count()).toBe(60);
  });

  it('is worked by a thumb on a phone', async () => {
    const { page, faults } = await openCopy(/Quarry/, phone);
    const label = page.getByRole('list', { name: 'Raw copy' }).getByRole('link', { name: 'slugline' });
    const box = await label.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 20);
    await expect.poll(() => page.url()).toContain('field=slugline');
    await page.getByRole('link', { name: 'In the story' }).tap();
    await page.locator('[data-field="slugline"][data-lit]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  it('keeps every line in its place, whatever turns the text around', async () => {
    const { page } = await openCopy(/Crane/);
    const lines = page.getByRole('list', { name: 'Raw copy' }).locator('li');
    const lefts = await lines.evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll(':scope > span')].map((part) => part.getBoundingClientRect().left)),
    );
    for (const left of lefts) expect(left).toEqual(lefts[0]);
    expect(await lines.first().innerText()).toContain('U+202E');
    expect(await page.getByRole('list', { name: 'Raw copy' }).innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('does not hang on ten megabytes in one line', async () => {
    const { page } = await open(browser, reader.address);
    await page.goto(new URL(`${await row(page, /endless/).getAttribute('href')}?view=copy`, reader.address).href);
    await line(page, 3).waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    const began = Date.now();
    await more.click();
    await expect.poll(async () => (await line(page, 3).innerText()).length).toBeGreaterThan(60_000);
    expect(Date.now() - began).toBeLessThan(5000);
  });

  for (const [name, colorScheme, options] of [
    ['desk', 'light', {}],
    ['phone', 'dark', phone],
  ] as const)
    it(`leaves axe nothing to mend, ${colorScheme}, ${name}`, async () => {
      const { page, faults } = await openCopy(/Crane/, { colorScheme, ...options });
      for (const search of ['?view=copy&field=body', '?view=copy&line=3', '?field=headline']) {
        await page.goto(page.url().replace(/\?.*/, search));
        await page.getByRole('heading', { level: 1 }).last().waitFor();
        if (search.includes('copy')) await line(page, 1).waitFor();
        expect(await violationsIn(page), search).toEqual([]);
      }
      expect(faults).toEqual([]);
    }, 120_000);
});
