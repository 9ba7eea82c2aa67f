import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { staticHost } from './staticHost.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');

/** Asked for by a browser that looks ahead, before the page has said that its address wants a slash. */
const guess = 'Failed to load resource';

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(seeds, false);
});

afterAll(async () => {
  await browser?.close();
  await reader?.end();
});

describe.each(['/', '/archive/wires/'])('a plain static host, under %s', (base) => {
  let host: Awaited<ReturnType<typeof staticHost>>;

  beforeAll(async () => {
    host = await staticHost(reader.out, base);
  });

  afterAll(() => host?.end());

  it('answers at every address, with a slash and without', async () => {
    const id = readdirSync(join(reader.out, 'story'))[0];
    for (const [path, shown] of [
      ['', ''],
      ['index.html', ''],
      ['report', 'report'],
      ['report/', 'report'],
      [`story/${id}`, `story/${id}`],
      [`story/${id}/`, `story/${id}`],
      [`story/${id}?from=2026-10-05`, `story/${id}?from=2026-10-05`],
    ] as const) {
      const { page, faults } = await open(browser, host.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).toBe(host.address + shown);
      expect(await page.getByRole('heading', { name: /No such|not found/i }).count()).toBe(0);
      expect(faults.filter((fault) => !fault.startsWith(guess))).toEqual([]);
      await page.context().close();
    }
  });

  it('says so of an address that holds nothing, and leads back to the list', async () => {
    for (const path of ['story/nobody-1', 'nowhere']) {
      const { page } = await open(browser, host.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page
        .getByRole('link', { name: /^See the (whole )?list/ })
        .first()
        .click();
      await page.getByRole('region', { name: 'Stories' }).getByRole('article').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(base);
      await page.context().close();
    }
  });
});

describe('a bundle that cannot be read', () => {
  const damaged: [string, (file: string) => void][] = [
    ['missing', (file) => rmSync(file)],
    ['cut short', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 60))],
    ['not JSON', (file) => writeFileSync(file, '<!doctype html><title>Not found</title>')],
    [
      'of another version',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"slugline":\d+/, '"slugline":99')),
    ],
  ];

  it.each(damaged)('says so where it is %s, and tries again when asked', async (_, damage) => {
    const root = mkdtempSync(join(tmpdir(), 'slugline-'));
    cpSync(reader.out, root, { recursive: true });
    const manifest = join(root, 'bundle/manifest.json');
    // The list's page holds what it needs of the bundle; without that it asks for the files.
    const list = readFileSync(join(root, 'index.html'), 'utf8');
    writeFileSync(join(root, 'index.html'), list.replace(/<script type="application\/json".*?<\/script>/gs, ''));
    damage(manifest);
    const host = await staticHost(root, '/');
    const { page } = await open(browser, host.address);
    await expect.poll(() => page.getByRole('main').innerText()).toContain('manifest.json');
    cpSync(join(reader.out, 'bundle/manifest.json'), manifest);
    await page.getByRole('button', { name: /again/i }).click();
    await page.getByRole('region', { name: 'Stories' }).getByRole('article').first().waitFor();
    await page.context().close();
    await host.end();
    rmSync(root, { recursive: true });
  });
});
