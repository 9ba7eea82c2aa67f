import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyOf, folderOf } from '../copyOf.ts';
import { launchIn } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { staticHost } from './staticHost.ts';
import { violationsIn } from './violationsIn.ts';

const places = ['Ostrel', 'Vanmoor', 'Tarn', 'Kestrel', 'Nuri', 'Sandhaven', 'Elder', 'Quill', 'Marrow', 'Fenwick'];
const things = ['ferry', 'orchard', 'library', 'tram', 'lighthouse', 'school', 'market', 'weir', 'museum', 'foundry'];
const dayOf = (number: number): string =>
  new Date(Date.UTC(2026, 9, 23) - number * 86_400_000).toISOString().slice(0, 10);

/** Three hundred stories, three a day; each has a word of its own. */
const headlineOf = (number: number): string =>
  `${places[number % 10]} ${things[Math.floor(number / 10) % 10]} plan ${number} draws word${number}x`;
const copies = Object.fromEntries(
  Array.from({ length: 300 }, (_, number) => [
    `${number}.txt`,
    copyOf({
      headline: headlineOf(number),
      slugline: `plan-${number}-${things[number % 7]}`,
      time: `${dayOf(Math.floor(number / 3))}T${String(20 - (number % 3)).padStart(2, '0')}:15:00+09:00`,
      body: [
        `The ${places[(number * 7) % 10]} board weighed item ${number} of its list, named word${number}x, for an hour.`,
        `Members numbered ${number + 11} put their names to it, and ${number * 3} letters came in. ${'It was long. '.repeat(number % 9)}`,
      ],
    }),
  ]),
);

let seeds: string;
let reader: Reader;
let out: string;
let profile: string;
let context: BrowserContext;
let host: Awaited<ReturnType<typeof staticHost>>;
const base = '/desk/wire/';

// A browser is started two times in most of these.
vi.setConfig({ testTimeout: 180_000 });
/** A worker installs all of the reader's files first. */
const installing = { timeout: 60_000 };

beforeAll(async () => {
  seeds = folderOf(copies);
  reader = await readerOf(seeds, false);
});
afterAll(async () => {
  await reader?.end();
  rmSync(seeds, { recursive: true, force: true });
});
beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'slugline-out-'));
  cpSync(reader.out, out, { recursive: true });
  profile = mkdtempSync(join(tmpdir(), 'slugline-profile-'));
  context = await launchIn(profile, { viewport: { width: 1280, height: 800 } });
  host = await staticHost(out, base);
});
afterEach(async () => {
  await context.close();
  await host.end();
  for (const folder of [out, profile]) rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => host.address + path;
const rows = (page: Page) => page.getByRole('region', { name: 'Stories', exact: true }).getByRole('article');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

type Kept = { readonly keeps: readonly { readonly want: { readonly kind: string }; readonly stories: number }[] };
/** What the page has written down that it keeps; null while that is nothing. */
const kept = (page: Page): Promise<Kept | null> =>
  page.evaluate(async () => {
    const found = await caches.match(new URL('bundle/kept.json', document.baseURI.replace(/story\/.*|\w*$/, '')).href);
    return found ? found.json() : null;
  });
const storiesKept = async (page: Page, kind: string): Promise<number> =>
  (await kept(page))?.keeps.filter(({ want }) => want.kind === kind).reduce((sum, { stories }) => sum + stories, 0) ??
  0;

/** Opens the list, and waits until the newest days are kept. */
async function openKept(path = ''): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(at(path));
  await expect.poll(() => storiesKept(page, 'newest'), installing).toBeGreaterThan(0);
  return page;
}

/** Takes the network away, and starts the browser anew. */
async function coldStart(path: string): Promise<Page> {
  await context.close();
  await host.end();
  context = await launchIn(profile, { viewport: { width: 1280, height: 800 }, offline: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(at(path));
  return page;
}

const idOf = async (page: Page, number: number): Promise<string> => {
  const id = readdirSync(join(out, 'story')).find((one) =>
    readFileSync(join(out, 'story', one, 'index.html'), 'utf8').includes(`word${number}x`),
  );
  expect(id, await page.title()).toBeDefined();
  return id ?? '';
};

describe('without a network, after a cold start', () => {
  it('the list, the newest days, a saved story and the search over what is kept work', async () => {
    const page = await openKept();
    const old = await idOf(page, 290);
    await page.goto(at(`story/${old}`));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect.poll(() => storiesKept(page, 'story')).toBe(1);

    const cold = await coldStart('');
    await rows(cold).first().waitFor();
    expect(await cold.getByRole('region', { name: 'Stories', exact: true }).locator('header strong').innerText()).toBe(
      '300 stories',
    );
    await cold.getByText('No network. You read what is on this device.').waitFor();
    await rows(cold).first().getByRole('link').click();
    await expect.poll(() => title(cold).innerText()).toContain('word0x');

    await cold.goto(at(`story/${old}`));
    await expect.poll(() => title(cold).innerText()).toContain('word290x');
    await cold.goto(at('?show=saved'));
    await expect.poll(() => rows(cold).count()).toBe(1);

    await cold.goto(at('?q=word290x'));
    await expect.poll(() => rows(cold).first().innerText()).toContain('word290x');
    expect(await cold.getByRole('region', { name: 'Stories', exact: true }).innerText()).toMatch(
      /searched only the \d+ stories on this device/,
    );
    await cold.goto(at('?q=board -word0x'));
    await expect.poll(() => rows(cold).count()).toBeGreaterThan(5);
  });

  it('says so of a story that is not kept, says what is, and shows it once the network is back', async () => {
    const page = await openKept();
    const old = await idOf(page, 290);
    const cold = await coldStart(`story/${old}`);
    await expect.poll(() => title(cold).innerText()).toBe('Not on this device');
    expect(await cold.getByRole('main').innerText()).toMatch(/On this device are the newest days \(\d+ stories/);
    expect(await violationsIn(cold)).toEqual([]);
    await cold.getByRole('link', { name: 'What is on this device' }).click();
    await expect.poll(() => title(cold).innerText()).toBe('On this device');
    await cold.goBack();
    await expect.poll(() => title(cold).innerText()).toBe('Not on this device');
    host = await staticHost(out, base, Number(new URL(host.address).port));
    await context.setOffline(false);
    await expect.poll(() => title(cold).innerText()).toContain('word290x');
  });

  it('never shows an empty page, not even where the browser cleared what was kept', async () => {
    const page = await openKept();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    const cold = await coldStart('');
    expect(await title(cold).innerText()).toBe('Slugline is not on this device');
  });
});

describe('what one chooses to keep', () => {
  it('is said how large it is, kept under the limit, read without a network, and let go', async () => {
    const page = await openKept('offline');
    const [from, to] = [dayOf(60), dayOf(58)];
    await page.getByLabel('From', { exact: true }).fill(from);
    await page.getByLabel('To', { exact: true }).fill(to);
    await page.getByText(/^9 stories, about \d+ kB\.$/).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.getByText('A newer edition is here.').count()).toBe(0);
    await page.getByRole('button', { name: 'Keep these days' }).click();
    await page.getByText(/^9 stories, \d+ kB\.$/).waitFor();
    const cold = await coldStart(`?from=${from}&to=${to}`);
    await expect.poll(() => rows(cold).count()).toBe(9);
    await rows(cold).nth(4).getByRole('link').click();
    await expect.poll(() => title(cold).innerText()).toMatch(/word17\dx|word18\dx/);
    await cold.goto(at('offline'));
    await cold.getByRole('button', { name: /^Let go ?: \d/ }).click();
    await expect.poll(() => storiesKept(cold, 'days')).toBe(0);
  });

  it('is what is saved, as long as it is', async () => {
    const page = await openKept();
    await page.goto(at(`story/${await idOf(page, 250)}`));
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect.poll(() => storiesKept(page, 'story')).toBe(1);
    await page.getByRole('button', { name: 'Saved', exact: true }).first().click();
    await expect.poll(() => storiesKept(page, 'story')).toBe(0);
  });
});

describe('a newer edition', () => {
  const newest = copyOf({
    headline: 'Sandhaven pier opens at dawn',
    slugline: 'pier-dawn',
    time: `${dayOf(-1)}T06:00:00+09:00`,
  });

  async function publish(): Promise<void> {
    const more = folderOf({ ...copies, 'newest.txt': newest });
    const next = await readerOf(more, false);
    for (const folder of ['bundle', 'story', 'index.html']) {
      rmSync(join(out, folder), { recursive: true });
      cpSync(join(next.out, folder), join(out, folder), { recursive: true });
    }
    await next.end();
    rmSync(more, { recursive: true });
  }

  it('of the archive is offered, and shown when one asks', async () => {
    const page = await openKept();
    await publish();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('A newer edition is here.').waitFor(installing);
    expect(await rows(page).first().innerText()).not.toContain('pier');
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => rows(page).first().innerText()).toContain('Sandhaven pier');
  });

  it('of the reader is offered, the old one works on meanwhile, and its files go in the end', async () => {
    const page = await openKept();
    const mainNow = (): string =>
      /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? '';
    const main = mainNow();
    const stores = () => page.evaluate(() => caches.keys());
    /** Publishes another build: its first file has another name, and the name before is gone from the host. */
    const build = async (name: string): Promise<void> => {
      const last = mainNow();
      for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:html|js)$/.test(file)) continue;
        const text = readFileSync(join(out, file), 'utf8').replaceAll(last, `main-${name}.js`);
        const isWorker = file === 'sw.js';
        writeFileSync(join(out, file), isWorker ? text.replace(/build:(["'`])\w+\1/, `build:"${name}"`) : text);
      }
      renameSync(join(out, 'assets', last), join(out, 'assets', `main-${name}.js`));
    };
    await build('second');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('A newer edition is here.').waitFor(installing);
    // A part that was not loaded yet: the host has this build no longer, the device has.
    await page.getByRole('link', { name: 'Report' }).click();
    await expect.poll(() => page.title()).toMatch(/Report/);
    await title(page).waitFor();
    expect(await page.locator('script[type=module]').getAttribute('src')).toContain(main);
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.locator('script[type=module]').getAttribute('src')).toContain('main-second.js');
    for (const name of ['third', 'fourth']) {
      await build(name);
      await page.goto(at(''));
      await expect.poll(async () => (await stores()).filter((one) => one.endsWith(name)).length, installing).toBe(1);
      await expect
        .poll(async () => (await stores()).filter((one) => one.includes(' reader ')).length, installing)
        .toBeLessThan(3);
    }
    expect((await stores()).filter((one) => one.includes(' kept ')).length).toBe(1);
  });

  it('in a format that this reader does not know is offered, and what is kept stays readable', async () => {
    const page = await openKept();
    const manifest = join(out, 'bundle/manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"slugline":\d+/, '"slugline":99'));
    await page.reload();
    await rows(page).first().waitFor();
    await page.getByText('A newer edition is here.').waitFor(installing);
  });
});

describe('an installed reader', () => {
  it('has what a browser asks of one, under any base path', async () => {
    const page = await openKept();
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(at('slugline.webmanifest'));
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    const icons: { src: string; purpose: string }[] = await page.evaluate(
      async () => (await (await fetch('slugline.webmanifest')).json()).icons,
    );
    expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
    for (const { src } of icons) expect((await page.request.get(at(src))).status()).toBe(200);
  });

  it('is ended by a reader that follows a folder at the same address', async () => {
    const page = await openKept();
    const has = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await has()).toBe(1);
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.html')) {
        const text = readFileSync(join(out, file), 'utf8');
        writeFileSync(join(out, file), text.replace(/<link rel="manifest"[^>]*>/, ''));
      }
    await page.goto(at(''));
    await expect.poll(has).toBe(0);
    await page.goto(at('offline'));
    await page.getByText('always shows the newest').waitFor();
  });
});
