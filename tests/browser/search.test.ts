import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, folderOf } from '../copyOf.ts';
import { launch, open, phone, untilItHears } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { staticHost } from './staticHost.ts';
import { violationsIn } from './violationsIn.ts';

const ferry = 'Ferry aground off Brenmouth';
let [seeds, reader, browser]: [string, Reader, Browser] = ['', null as never, null as never];

beforeAll(async () => {
  seeds = folderOf({
    'quarry.txt': copyOf(),
    'ferry.txt': copyOf({
      headline: ferry,
      slugline: 'ferry-brenmouth',
      body: ['A quarry ship towed the ferry to harbour.', 'The quarries sent two boats. <b>Nobody</b> was hurt.'],
    }),
    'north.txt': copyOf({
      headline: '북한이 국방장관 회담을 제안했다',
      slugline: '회담',
      body: ['해온 정부는 답하겠다고 밝혔다.'],
    }),
  });
  [reader, browser] = [await readerOf(seeds), await launch()];
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
  rmSync(seeds, { recursive: true, force: true });
});

describe('a search in a browser', () => {
  it('is begun with a key, follows what is typed, and keeps it in the address', async () => {
    const { page, faults } = await open(browser, reader.address);
    await page.getByRole('heading', { name: ferry }).waitFor();
    await untilItHears(page);
    await page.keyboard.press('/');
    await page.keyboard.type('harb');
    await page.waitForURL(/q=harb\*$/);
    await page.getByRole('heading', { name: ferry }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nothing was found' }).waitFor();
    expect(page.url()).toMatch(/\?q=harb$/);
    await page.getByRole('link', { name: 'Look for words that begin so' }).click();
    await page.locator('#main mark', { hasText: 'harbour' }).waitFor();
    await page.getByRole('searchbox').fill('장관');
    await page.locator('#main mark', { hasText: '장관' }).first().waitFor();
    await page.getByRole('searchbox').fill('ㅂㅎ');
    await page.locator('#main h3 mark', { hasText: '북한' }).waitFor();
    // All that was typed since the first letter is one step.
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('searchbox').fill('');
    await page.getByText('3 stories').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('shows where in the copy the words stand, as text, and lights them in the story that is opened', async () => {
    const { page, faults } = await open(browser, `${reader.address}?q=quarry+nobody`);
    await page.locator('#main mark', { hasText: 'Nobody' }).waitFor();
    expect(await page.locator('#main b', { hasText: 'Nobody' }).count()).toBe(0);
    await page.getByRole('link', { name: ferry }).click();
    await page.getByText('3 hits').waitFor();
    expect(new URL(page.url()).search).toBe('');
    const lit = (name: string) =>
      page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map((range) => String(range)), name);
    expect(await lit('found')).toEqual(['quarry', 'quarries', 'Nobody']);
    await untilItHears(page);
    await page.keyboard.press('f');
    await expect.poll(() => lit('found-now')).toEqual(['quarry']);
    await page.getByRole('button', { name: 'Next hit' }).click();
    expect(await lit('found-now')).toEqual(['quarries']);
    await page.keyboard.press('Shift+F');
    await page.getByText('1 of 3 hits').first().waitFor();
    await page.goBack();
    await page.locator('#main mark', { hasText: 'Nobody' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('is in the reach of the thumb on a phone', async () => {
    const { page, faults } = await open(browser, reader.address, phone);
    await page.getByRole('button', { name: 'Search' }).tap();
    await page.keyboard.type('quarry ship');
    await page.locator('#main mark', { hasText: 'ship' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
  });

  it('works under a base path', async () => {
    const host = await staticHost(reader.out, '/desk/wires/');
    try {
      const { page, faults } = await open(browser, `${host.address}?q=ferry`);
      await page.locator('#main h3 mark', { hasText: 'Ferry' }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await host.end();
    }
  });

  it('goes on beside a damaged file, and tries it again on request', async () => {
    const { page } = await open(browser, reader.address);
    await page.route('**/search/words/*', (route) => route.fulfill({ body: '["quarry"' }));
    await page.getByRole('searchbox').fill('ferry');
    await page.getByText('Part of the archive could not be searched').waitFor();
    await page.unroute('**/search/words/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#main h3 mark', { hasText: 'Ferry' }).waitFor();
    expect(await page.getByText('could not be searched').count()).toBe(0);
  });

  it('finds what is put into the folder while one reads', async () => {
    writeFileSync(
      join(seeds, 'heron.txt'),
      copyOf({ headline: 'Heron seen at Tarn Pass', slugline: 'heron', body: ['It stood there.'] }),
    );
    const { page } = await open(browser, `${reader.address}?q=heron`);
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.waitForTimeout(500);
          return page.locator('#main h3 mark', { hasText: 'Heron' }).count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
  });
});

describe('a reader built without search', () => {
  it('says so, and shows the list', async () => {
    process.env.SEARCH = 'none';
    const bare = await readerOf(seeds, false).finally(() => delete process.env.SEARCH);
    try {
      expect(readdirSync(join(bare.out, 'bundle'))).not.toContain('search');
      const { page, faults } = await open(browser, `${bare.address}?q=quarry`);
      await page.getByText('This reader was built without search').waitFor();
      await page.getByRole('link', { name: 'Show the list' }).click();
      await page.getByRole('heading', { name: ferry }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await bare.end();
    }
  });
});
