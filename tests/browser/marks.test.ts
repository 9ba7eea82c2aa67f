import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, phone } from './browser.ts';
import { type Reader, readerOf } from './reader.ts';
import { violationsIn } from './violationsIn.ts';

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launch();
  reader = await readerOf(resolve(import.meta.dirname, '../../seeds'), false);
});
afterAll(async () => {
  await browser?.close();
  await reader?.end();
});

const at = (path: string): string => new URL(path, reader.address).href;
const kestrel = 'Ash from Mount Kestrel shuts Nuri airport until evening; 148 flights canceled';
const row = (page: Page) => page.getByRole('article').filter({ hasText: kestrel });

describe('marks', () => {
  it('made in one tab are in the other at once, and outlast a reload', async () => {
    const { page, faults } = await open(browser, reader.address);
    await expect.poll(() => row(page).textContent()).toContain('Unread');
    const other = await page.context().newPage();
    await other.goto(reader.address);
    await row(other).getByRole('link').click();
    await other.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect.poll(() => row(page).textContent()).toContain('Saved');
    expect(await row(page).textContent()).not.toContain('Unread');
    await page.reload();
    await expect.poll(() => row(page).textContent()).toContain('Saved');
    expect(faults).toEqual([]);
  });

  it('are handed out as a file, which another browser merges', async () => {
    const { page } = await open(browser, reader.address);
    await row(page).getByRole('link').click();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByRole('textbox', { name: /Your note/ }).fill('Ask about cargo.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByRole('link', { name: 'Saved and read' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a copy' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^slugline-marks-\d{4}-\d\d-\d\d\.json$/);
    const copy = await file.path();
    expect(JSON.parse(readFileSync(copy, 'utf8'))).toMatchObject({ marks: 1 });

    const { page: elsewhere, faults } = await open(browser, at('/marks'), phone);
    await elsewhere.getByLabel('File of marks').setInputFiles(copy);
    await elsewhere.getByText('Merged. New here: 1 version read, 1 story saved, 1 note.').waitFor();
    expect(await violationsIn(elsewhere)).toEqual([]);
    await elsewhere.getByRole('link', { name: 'Saved stories' }).click();
    await expect.poll(() => row(elsewhere).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('are not kept where the storage is forbidden, which is said while reading goes on', async () => {
    const { page } = await open(browser, 'about:blank');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(reader.address);
    await page.getByText('does not let Slugline store anything').waitFor();
    await row(page).getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => row(page).textContent()).not.toContain('Unread');
  });

  it('show who comes back what is new first, without a fault for a reader who listens', async () => {
    const { page, faults } = await open(browser, reader.address);
    const row = reader.bundle.index.rows.find(({ headline }) => headline === kestrel);
    const { id, articles } = row ?? { id: '', articles: [] };
    await page.evaluate(
      (lead) =>
        localStorage.setItem('slugline.marks', JSON.stringify({ marks: 1, read: { [lead]: Date.now() - 1000 } })),
      articles[2] ?? '',
    );
    await page.goto(at(`/story/${id}`));
    await page.getByRole('region', { name: 'New since you read it' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
