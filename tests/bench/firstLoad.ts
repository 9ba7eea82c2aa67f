import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** What one first load of a page took. */
export type FirstLoad = {
  /** Bytes of code, gzip -9. */
  readonly js: number;
  /** Bytes of styles, gzip -9. */
  readonly css: number;
  /** Largest Contentful Paint in milliseconds. */
  readonly lcp: number;
  /** When a program had drawn the page, in milliseconds; not a number where none does. */
  readonly ready: number;
  /** What was painted largest. */
  readonly largest: string;
};

/** Slow 4G as Lighthouse throttles it: 1.6 Mbit/s down and 750 kbit/s up with a round trip of 150 ms, corrected for Chromium. */
export const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Notes when React has drawn what stands in the page's root. */
const noteReady = (): void => {
  const noted = window as unknown as { ready: number };
  noted.ready = Number.NaN;
  const timer = setInterval(() => {
    const drawn = document.querySelector('#root > *');
    if (!drawn || !Object.keys(drawn).some((key) => key.startsWith('__react'))) return;
    noted.ready = performance.now();
    clearInterval(timer);
  }, 10);
};

/** Loads a page once with nothing cached, at a processor four times slower and on slow 4G. */
export async function firstLoad(browser: Browser, address: string, screen: BrowserContextOptions): Promise<FirstLoad> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(noteReady);
  const sizes = { js: 0, css: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = /\.(js|css)$/.exec(new URL(response.url()).pathname)?.[1] as 'js' | 'css' | undefined;
    if (!kind) return;
    bodies.push(
      response.body().then((body) => {
        sizes[kind] += gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  const { lcp, largest } = await page.evaluate(
    () =>
      new Promise<{ lcp: number; largest: string }>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as (PerformanceEntry & { element: Element | null }) | undefined;
          const element = last?.element;
          resolve({ lcp: last?.startTime ?? 0, largest: element ? `<${element.localName}>` : 'nothing' });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await Promise.all(bodies);
  const ready = await page.evaluate(() => (window as unknown as { ready: number }).ready);
  await context.close();
  return { ...sizes, lcp, largest, ready };
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
