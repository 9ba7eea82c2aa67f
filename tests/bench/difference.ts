import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Article } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { launch } from '../browser/browser.ts';
import { staticHost } from '../browser/staticHost.ts';
import type { Timed } from './difference/main.ts';
import { median } from './firstLoad.ts';
import { longLeads } from './made/longLeads.ts';
import { record } from './record.ts';

const rounds = 101;
const words = 1500;

const parsed = (copy: string): Article => {
  const [article] = parseCopy(copy, 'a.txt').articles;
  if (!article) throw new Error('A lead was not read.');
  return article;
};

const timed = (page: Page, leads: readonly [Article, Article]): Promise<Timed> =>
  page.evaluate(
    ([older, newer, count]) =>
      (globalThis as unknown as { timeDifference: (a: Article, b: Article, n: number) => Timed }).timeDifference(
        older,
        newer,
        count,
      ),
    [...leads, rounds] as const,
  );

/** Prints what the difference of two long leads takes in a browser at a processor four times slower, beside `diff`'s words of the whole text. */
export async function benchDifference(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'slugline-difference-'));
  const root = join(import.meta.dirname, 'difference');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'silent',
    build: { outDir: out, emptyOutDir: true, target: 'es2022' },
  });
  const [host, browser] = [await staticHost(out, '/'), await launch()];
  try {
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.waitForFunction(() => 'timeDifference' in globalThis);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    console.log(
      `Difference of two leads of ${words} words, Chromium at a processor 4x slower, ms, median of ${rounds}:`,
    );
    for (const isKorean of [false, true]) {
      const [older, newer] = longLeads(words, isKorean).map(parsed);
      if (!older || !newer) continue;
      const times = await timed(page, [older, newer]);
      report(isKorean ? 'Korean' : 'English', times);
    }
    console.log('');
  } finally {
    await browser.close();
    await host.end();
    rmSync(out, { recursive: true, force: true });
  }
}

function report(language: string, { ours, words: theirs }: Timed): void {
  const [middle, yardstick, first] = [median(ours), median(theirs), ours[0] ?? Number.NaN];
  console.log(
    `  ${language.padEnd(8)} ours ${middle.toFixed(1)} (goal 8), the first time ${first.toFixed(1)}; ` +
      `diff's words of the whole text ${yardstick.toFixed(1)}: ${(middle / yardstick).toFixed(3)}x of it`,
  );
  record(`difference of two leads, ${language}`, [
    { what: 'median', value: middle, unit: 'ms', goal: '<= 8' },
    { what: 'first time, cold', value: first, unit: 'ms' },
    { what: "of diff's words of the whole text", value: middle / yardstick, unit: 'x' },
  ]);
}
