import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, phone } from './browser.ts';
import { galleryOf } from './gallery.ts';
import { readerOf } from './reader.ts';
import { addressOf, type Readers, show } from './views/View.ts';
import { views } from './views/views.ts';

/** Zoomed to 200 %, a screen of 1280 by 800 is one of 640 by 400 with every dot doubled: so a browser zooms. */
const zoomed: BrowserContextOptions = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** What depends on colours: asked again where nothing but they changes. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What is about a page as a whole: in the gallery one part stands beside itself in other states. */
const ofPages = ['landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo'];

let browser: Browser;
let readers: Readers;
let gallery: Awaited<ReturnType<typeof galleryOf>>;
const nothing = mkdtempSync(join(tmpdir(), 'slugline-nothing-'));

beforeAll(async () => {
  browser = await launch();
  const sample = await readerOf(resolve(import.meta.dirname, '../../seeds'), false);
  readers = { sample, empty: await readerOf(nothing, false) };
  gallery = await galleryOf();
});
afterAll(async () => {
  await browser?.close();
  for (const one of [readers?.sample, readers?.empty, gallery]) await one?.end();
  rmSync(nothing, { recursive: true });
});

/** What axe would have mended, in the light, the dark and forced colours. */
async function toMend(page: Page, isGallery = false): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, forcedColors] of [
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const) {
    await page.emulateMedia({ colorScheme, forcedColors });
    // Only violations are told in full, and nothing is fetched again: twice as fast.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
    if (colorScheme === 'dark' || forcedColors === 'active') axe.withRules(colours);
    else if (isGallery) axe.disableRules(ofPages);
    for (const { id, nodes } of (await axe.analyze()).violations)
      found.push(`${colorScheme}, colours forced ${forcedColors}, ${id}: ${nodes[0]?.html}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

const beyond = (page: Page): Promise<{ sideways: number; below: number }> =>
  page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - innerWidth,
    below: document.documentElement.scrollHeight - innerHeight,
  }));

describe.concurrent.each([
  { screen: 'a desk', options: desk },
  { screen: 'a desk zoomed to 200 %', options: zoomed },
  { screen: 'a phone', options: phone },
])('on $screen', ({ options }) => {
  const width = options.viewport?.width ?? 0;

  it('axe finds nothing to mend on any page, in both themes and in forced colours, and none scrolls as it should not', async ({
    expect,
  }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const found: string[] = [];
    for (const view of views.filter(({ only }) => only?.(width) ?? true)) {
      await show(page, view, addressOf(view, readers));
      found.push(...(await toMend(page)).map((sentence) => `${view.name}: ${sentence}`));
      const { sideways, below } = await beyond(page);
      if (sideways > 0) found.push(`${view.name} scrolls sideways by ${sideways}`);
      if (width >= 640 && below > 0) found.push(`${view.name} scrolls below the screen by ${below}`);
    }
    await context.close();
    expect(found).toEqual([]);
  }, 300_000);
});

describe('the gallery', () => {
  it.each([
    { screen: 'at 100 %', options: desk },
    { screen: 'at 200 %', options: zoomed },
  ])(
    'has no state with anything to mend $screen, in both themes and in forced colours',
    async ({ options }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(gallery.address);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await toMend(page, true)).toEqual([]);
      const over = page.getByRole('link').and(page.locator('section > p > a'));
      const paths = await over.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(paths.length).toBeGreaterThan(5);
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole('dialog').waitFor();
        expect(await toMend(page, true), path).toEqual([]);
      }
      await context.close();
    },
    300_000,
  );
});
