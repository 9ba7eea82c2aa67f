import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, phone } from './browser.ts';
import { galleryOf } from './gallery.ts';
import { readerOf } from './reader.ts';
import { addressOf, inLanguage, type Readers, show } from './views/View.ts';
import { views } from './views/views.ts';
import { violationsIn } from './violationsIn.ts';

/** Zoomed to 200 %, a screen of 1280 by 800 is one of 640 by 400 with every dot doubled: so a browser zooms. */
const zoomed: BrowserContextOptions = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Every screen in every theme takes some minutes; `AXE=all` asks for them. Without it: a desk in English, light and dark, and a phone in Korean, light. */
const isAll = process.env.AXE === 'all';
const themes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

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

/** What axe would have mended, in the first so many themes. */
async function toMend(page: Page, asked: number, isGallery = false): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, forcedColors } of themes.slice(0, isAll ? themes.length : asked)) {
    await page.emulateMedia({ colorScheme, forcedColors });
    const isColour = colorScheme === 'dark' || forcedColors === 'active';
    const rules = isColour ? { only: colours } : { without: isGallery ? ofPages : [] };
    for (const violation of await violationsIn(page, rules))
      found.push(`${colorScheme}, colours forced ${forcedColors}, ${violation}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

const beyond = (page: Page): Promise<{ sideways: number; below: number }> =>
  page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - innerWidth,
    below: document.documentElement.scrollHeight - innerHeight,
  }));

const screens = [
  { screen: 'a desk', options: desk, asked: 2, language: 'en' },
  { screen: 'a phone', options: phone, asked: 1, language: 'ko' },
  { screen: 'a desk, in Korean', options: desk, asked: 0, language: 'ko' },
  { screen: 'a phone, in English', options: phone, asked: 0, language: 'en' },
  { screen: 'a desk zoomed to 200 %', options: zoomed, asked: 0, language: 'en' },
  { screen: 'a desk zoomed to 200 %, in Korean', options: zoomed, asked: 0, language: 'ko' },
];

describe.concurrent.each(screens.filter(({ asked }) => isAll || asked > 0))(
  'on $screen',
  ({ options, asked, language }) => {
    const width = options.viewport?.width ?? 0;

    it('axe finds nothing to mend on any page, and none scrolls as it should not', async ({ expect }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const found: string[] = [];
      for (const view of views.filter(({ only }) => only?.(width) ?? true)) {
        await show(page, view, inLanguage(language, addressOf(view, readers)));
        found.push(...(await toMend(page, asked)).map((sentence) => `${view.name}: ${sentence}`));
        const { sideways, below } = await beyond(page);
        if (sideways > 0) found.push(`${view.name} scrolls sideways by ${sideways}`);
        if (width >= 640 && below > 0) found.push(`${view.name} scrolls below the screen by ${below}`);
      }
      await context.close();
      expect(found).toEqual([]);
    }, 600_000);
  },
);

describe('the gallery', () => {
  const all = [
    { screen: 'at 100 %', options: desk, language: 'en' },
    { screen: 'at 100 % in Korean', options: desk, language: 'ko' },
    { screen: 'at 200 %', options: zoomed, language: 'en' },
    { screen: 'at 200 % in Korean', options: zoomed, language: 'ko' },
  ];
  it.each(isAll ? all : all.slice(0, 1))(
    'has no state with anything to mend $screen',
    async ({ options, language }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(inLanguage(language, gallery.address));
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await toMend(page, 2, true)).toEqual([]);
      const over = page.getByRole('link').and(page.locator('section > p > a'));
      const paths = await over.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(paths.length).toBeGreaterThan(5);
      for (const path of paths) {
        await page.goto(inLanguage(language, path));
        await page.getByRole('dialog').waitFor();
        expect(await toMend(page, 1, true), path).toEqual([]);
      }
      await context.close();
    },
    600_000,
  );
});
