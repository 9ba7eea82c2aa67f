import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, phone } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { violationsIn } from './violationsIn.ts';

let browser: Browser;
let reader: Reader;
const folder = mkdtempSync(join(tmpdir(), 'slugline-copy-'));

const arabic = `إعادة افتتاح جسر ميرو بعد إصلاح دام تسعة أشهر

ميرو 23 أكتوبر 2026 (وكالة إستاني) - أعادت بلدية ميرو يوم الجمعة افتتاح الجسر القديم أمام المشاة بعد إصلاح دام تسعة أشهر، وقال مهندس البلدية إن 41 دعامة استبدلت بالكامل.

وأضاف أن حركة السيارات ستعود يوم الاثنين المقبل، وأن الحافلات ستمر عبر الجسر ابتداء من الأول من نوفمبر.
`;
const english = `(LEAD) Merrow reopens its old bridge to walkers

MERROW, Oct. 23, 2026 (Estany) -- Merrow on Friday reopened its old bridge to walkers after nine months of repair, and the town's engineer said 41 piers had been replaced.

Cars return on Monday, he said, and buses will cross the bridge from Nov. 1.

(END)
`;

beforeAll(async () => {
  writeFileSync(join(folder, '20261023-arabic.txt'), arabic);
  writeFileSync(join(folder, '20261023-bridge.txt'), english);
  browser = await launch();
  reader = await readerOf(folder, false);
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Words of the English interface, wherever it is shown. */
const ofEnglish =
  /\b(?:Settings|Commands|Report|Stories|stories|story|Unread|Sources|Raw copy|Saved|Loading|Filed|Newer|Older)\b/;

const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** Every text that the page showed, from its first on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.getElementById('root')?.innerText ?? '';
      if (text !== '' && text !== seen.at(-1)) seen.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}
const seen = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

describe('an address with ui=ko', () => {
  it('shows Korean from the first painting on, says so, and is Korean all the visit', async () => {
    const { page, faults } = await open(browser, 'about:blank');
    faults.length = 0;
    await watch(page);
    await page.goto(`${reader.address}?ui=ko`);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('checkbox', { name: /안 읽음/ }).waitFor();
    const texts = await seen(page);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts[0]).toContain('10월 23일 금요일');
    expect(texts.filter((text) => ofEnglish.test(text))).toEqual([]);
    expect(await languageOf(page)).toBe('ko');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('link', { name: /Merrow reopens/ }).click();
    await page.getByRole('button', { name: '메모 쓰기' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '메모 쓰기' }).waitFor();
    expect(await languageOf(page)).toBe('ko');
    expect((await seen(page)).filter((text) => ofEnglish.test(text))).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('slugline.settings'))).toBeNull();
    expect(faults.filter((fault) => !fault.startsWith('asked '))).toEqual([]);
  });

  it('needs only the first words for a list and a story: the others may fail to come', async () => {
    const { page } = await open(browser, 'about:blank');
    await page.route(/rest-[\w-]+\.js/, (route) => route.abort());
    await watch(page);
    await page.goto(`${reader.address}?ui=ko`);
    await page.getByRole('link', { name: /Merrow reopens/ }).click();
    await page.getByRole('heading', { level: 1, name: /Merrow reopens/ }).waitFor();
    const texts = await seen(page);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => ofEnglish.test(text))).toEqual([]);
  });
});

describe('a device that speaks Korean', () => {
  it('is answered in Korean, until the reader chooses English, which loads nothing more and holds', async () => {
    const { page, faults } = await open(browser, reader.address, { locale: 'ko-KR' });
    await page.getByRole('button', { name: '설정' }).first().click();
    await page.getByRole('dialog', { name: '설정' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByText('English').click();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    expect(await languageOf(page)).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: 'Settings' }).first().waitFor();
    expect(await languageOf(page)).toBe('en');
    expect(faults).toEqual([]);
  });

  it('has no button cut off, wrapped, or wider than the screen on a phone', async () => {
    const { page } = await open(browser, reader.address, { ...phone, locale: 'ko-KR' });
    await page.getByRole('article').first().waitFor();
    const wrapped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('nav button span, nav a span, header button, header a')]
        .filter((one) => one.offsetParent && one.textContent?.trim())
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().height > 56)
        .map(({ textContent, clientWidth }) => `${textContent} ${clientWidth}`)
        .filter((said) => !said.endsWith(' 0')),
    );
    expect(wrapped).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe('a device that speaks English', () => {
  it('loads no Korean', async () => {
    const { page } = await open(browser, 'about:blank', { locale: 'en-GB' });
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(reader.address);
    await page.getByRole('checkbox', { name: /Unread/ }).waitFor();
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.filter((file) => /\/(?:first|rest|told|made)-/.test(file))).toEqual([]);
    expect(await languageOf(page)).toBe('en');
  });
});

describe('a story that is written from right to left', () => {
  for (const [ui, save] of [
    ['ko', '저장'],
    ['en', 'Save'],
  ] as const)
    it(`reads right amid the words of the interface (${ui})`, async () => {
      const { page } = await open(browser, `${reader.address}?ui=${ui}`);
      await page.getByRole('link', { name: /جسر ميرو/ }).click();
      const headline = page.getByRole('heading', { level: 1, name: /جسر ميرو/ });
      await headline.waitFor();
      const of = (selector: string) =>
        page.evaluate((one) => {
          const element = document.querySelector(one);
          const { direction } = getComputedStyle(element as Element);
          return `${element?.closest('[lang]')?.getAttribute('lang')} ${direction}`;
        }, selector);
      expect(await of('main article h1')).toBe('ar rtl');
      expect(await of('main [data-field="body"] p')).toBe('ar rtl');
      expect(await of('main article nav')).toBe(`${ui} ltr`);
      expect(await page.getByRole('button', { name: save, exact: true }).count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');
    });
});
