import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch, phone, untilItHears } from '../browser/browser.ts';
import { readerOf } from '../browser/reader.ts';
import { staticHost } from '../browser/staticHost.ts';
import { median } from './firstLoad.ts';
import { machine } from './machine.ts';
import { longest, noteInteractions } from './noteInteractions.ts';
import { record } from './record.ts';

const rounds = Number(process.env.ROUNDS ?? 5);
const goal = 100;

/** A button that writes a word: what no interaction can be quicker than. */
const bare = '<!doctype html><title>Bare</title><button onclick="this.textContent = 1">0</button>';

/** What a reader does, in this order; each is one interaction, and nothing else is counted. */
const deeds: readonly {
  readonly name: string;
  readonly ready?: (page: Page) => Promise<unknown>;
  readonly do: Deed;
}[] = [
  { name: 'filter', ready: showFilters, do: (page) => page.getByRole('checkbox').nth(1).click() },
  { name: 'open', ready: showList, do: (page) => page.locator('#main article h3 a').nth(1).click() },
  { name: 'save', ready: showStory, do: (page) => inSight(page, 'Save').click() },
  { name: 'back', do: (page) => page.keyboard.press('Escape') },
  { name: 'text size', ready: showSettings, do: (page) => page.getByRole('button', { name: 'Larger' }).click() },
  { name: 'theme', do: (page) => page.getByRole('radio', { name: 'Dark' }).click() },
];
type Deed = (page: Page) => Promise<unknown>;

const inSight = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true').first();

async function showFilters(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox');
  if ((await boxes.count()) === 0) await page.getByRole('button', { name: /^Filter/ }).click();
  await boxes.nth(1).waitFor();
}

async function showList(page: Page): Promise<void> {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.locator('#main article h3 a').nth(1).waitFor();
}

async function showStory(page: Page): Promise<void> {
  await inSight(page, 'Save').waitFor();
}

async function showSettings(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(',');
  await page.getByRole('radio', { name: 'Dark' }).waitFor();
}

/** How long each deed takes to its next paint, in milliseconds at a processor four times slower; and a bare page's button. */
async function once(browser: Browser, address: string, screen: BrowserContextOptions): Promise<Map<string, number>> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(noteInteractions);
  const took = new Map<string, number>();
  await page.goto(`${address}bare.html`);
  await longest(page, 'event');
  await page.getByRole('button').click();
  took.set('a bare page', await longest(page, 'event'));
  await page.goto(address, { waitUntil: 'networkidle' });
  await untilItHears(page);
  for (const deed of deeds) {
    await deed.ready?.(page);
    await longest(page, 'event');
    await deed.do(page);
    took.set(deed.name, await longest(page, 'event'));
  }
  await context.close();
  return took;
}

/** Prints the Interaction to Next Paint of what a reader does most, beside that of a bare page's button in the same run. */
export async function benchInteractions(seeds: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const reader = await readerOf(seeds, false);
  writeFileSync(join(reader.out, 'bare.html'), bare);
  const [host, browser] = [await staticHost(reader.out, '/'), await launch()];
  console.log(`Interaction to Next Paint, 4x slower processor, median of ${rounds} (goal ${goal} ms); ${machine()}`);
  try {
    for (const [name, screen] of [
      ['a desk, 1280', { viewport: { width: 1280, height: 800 } }],
      ['a phone, 360', phone],
    ] as const) {
      const all: Map<string, number>[] = [];
      for (let round = 0; round < rounds; round += 1) all.push(await once(browser, host.address, screen));
      const middle = (deed: string): number => median(all.map((one) => one.get(deed) ?? Number.NaN));
      const yardstick = Math.max(middle('a bare page'), 8);
      const told = deeds.map(
        (deed) => `${deed.name} ${middle(deed.name)} ms, ${(middle(deed.name) / yardstick).toFixed(1)}x`,
      );
      console.log(`  ${name.padEnd(13)} a bare page's button ${yardstick} ms  ${told.join('  ')}`);
      record(
        `Interaction to Next Paint, ${name}`,
        deeds.map((deed) => ({ what: deed.name, value: middle(deed.name), unit: 'ms', goal: `<= ${goal}` })),
      );
    }
  } finally {
    await browser.close();
    await host.end();
    await reader.end();
  }
  console.log('');
}
