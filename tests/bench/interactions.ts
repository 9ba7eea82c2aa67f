import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
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
const deeds: readonly Deed[] = [
  {
    name: 'filter',
    ready: showFilters,
    on: (page) => page.getByRole('checkbox').nth(1),
    seen: (page) => page.waitForURL(/source=/),
  },
  {
    name: 'open',
    ready: showList,
    on: (page) => page.locator('#main article h3 a').nth(1),
    seen: (page) => page.waitForURL(/\/story\//),
  },
  {
    name: 'save',
    ready: showStory,
    on: (page) => inSight(page, 'Save'),
    // Headless Chromium never tells when what is fixed to a phone's lower edge was painted, not on a bare page either.
    keyOnPhone: 's',
    seen: (page) => inSight(page, 'Saved').waitFor(),
  },
  { name: 'back', key: 'Escape', seen: (page) => page.waitForURL((url) => url.pathname === '/') },
  {
    name: 'text size',
    ready: showSettings,
    on: (page) => page.getByRole('button', { name: 'Larger' }),
    seen: (page) => page.locator('html[data-look*=text-3]').waitFor({ state: 'attached' }),
  },
  {
    name: 'theme',
    on: (page) => page.getByRole('radio', { name: 'Dark' }),
    seen: (page) => page.locator('html[data-look*=dark]').waitFor({ state: 'attached' }),
  },
];
type Deed = {
  readonly name: string;
  readonly ready?: (page: Page) => Promise<unknown>;
  /** What is clicked; else a key is pressed. */
  readonly on?: (page: Page) => Locator;
  readonly key?: string;
  readonly keyOnPhone?: string;
  /** Waits until it has been done: what missed its target is no figure. */
  readonly seen?: (page: Page) => Promise<unknown>;
};

/** Does one deed with the pointer lying where it is done: looking for the place is no part of it. */
async function perform(page: Page, isTouch: boolean, { ready, on, seen, ...deed }: Deed): Promise<number> {
  await ready?.(page);
  const key = isTouch ? (deed.keyOnPhone ?? deed.key) : deed.key;
  const target = on?.(page);
  await target?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await target?.boundingBox();
  const place = box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
  if (place && !isTouch) await page.mouse.move(...place);
  await longest(page, 'event');
  if (key !== undefined) await page.keyboard.press(key);
  else if (place && isTouch) await page.touchscreen.tap(...place);
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  await seen?.(page);
  return longest(page, 'event');
}

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
  const isTouch = screen.hasTouch === true;
  took.set('a bare page', await perform(page, isTouch, { name: 'press', on: () => page.getByRole('button') }));
  await page.goto(address, { waitUntil: 'networkidle' });
  await untilItHears(page);
  for (const deed of deeds) took.set(deed.name, await perform(page, isTouch, deed));
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
