import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { galleryOf } from './gallery.ts';
import { readerOf } from './reader.ts';
import { addressOf, inLanguage, type Readers, show, type View } from './views/View.ts';
import { views } from './views/views.ts';

const folder = resolve(import.meta.dirname, '../../look');

/** The widths that a picture is taken at, each with the height of what has it. */
const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

const themes = ['light', 'dark'] as const;

/** The languages of the interface; the first needs no name in a picture's. */
const languages = ['en', 'ko'] as const;

/** The longest picture of a page that scrolls. */
const longest = 2400;

/** On a phone the page scrolls and is taken whole, up to a limit, unless something lies over it. */
async function take(page: Page, path: string): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const isOver = (await page.locator('dialog[open]').count()) > 0;
  const all = isOver ? height : await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(Math.max(all, height), longest) };
  await page.screenshot({ path, fullPage: all > height, clip, animations: 'disabled' });
}

async function lookAt(browser: Browser, view: View, readers: Readers): Promise<void> {
  for (const viewport of screens.filter(({ width }) => view.only?.(width) ?? true))
    for (const [at, language] of languages.entries()) {
      const isPhone = viewport.width < 640;
      const context = await browser.newContext({ viewport, hasTouch: isPhone, isMobile: isPhone });
      const page = await context.newPage();
      await show(page, view, inLanguage(language, addressOf(view, readers)));
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        const name = [view.name, viewport.width, colorScheme, ...(at > 0 ? [language] : [])].join('-');
        await take(page, join(folder, `${name}.png`));
      }
      await context.close();
    }
}

/** A page as paper has it: what a printer is given, and a picture of it. */
async function print(browser: Browser, view: View, readers: Readers): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 680, height: 960 } });
  const page = await context.newPage();
  await show(page, view, addressOf(view, readers));
  await page.pdf({ path: join(folder, `${view.name}-print.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(folder, `${view.name}-print.png`), fullPage: true });
  await context.close();
}

/** A part of the gallery, or one of its states that lies over the screen, as a view. */
async function viewsOf(browser: Browser, gallery: string): Promise<View[]> {
  const page = await browser.newPage();
  await page.goto(gallery);
  const links = page.locator('h2 > a, section > p > a');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  await page.close();
  return paths.map((path) => ({
    name: decodeURI(path)
      .slice(1)
      .replaceAll(/[/ ,’]+/g, '-'),
    path,
    reader: 'gallery',
  }));
}

async function look(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const nothing = mkdtempSync(join(tmpdir(), 'slugline-nothing-'));
  const browser = await launch();
  const gallery = await galleryOf();
  const readers = {
    sample: await readerOf(resolve(folder, '../seeds'), false),
    empty: await readerOf(nothing, false),
    gallery,
  };
  try {
    const all = [...views, ...(await viewsOf(browser, gallery.address))];
    const asked = all.filter(({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)));
    if (asked.length === 0)
      console.error(`Nothing begins with ${names.join(', ')}: ${all.map(({ name }) => name).join(', ')}.`);
    for (const view of asked) {
      await lookAt(browser, view, readers);
      if (view.story !== undefined && !view.over) await print(browser, view, readers);
      console.log(view.name);
    }
  } finally {
    await browser.close();
    for (const reader of Object.values(readers)) await reader.end();
    rmSync(nothing, { recursive: true });
  }
  console.log(`The pictures are in ${folder}`);
}

await look(process.argv.slice(2));
