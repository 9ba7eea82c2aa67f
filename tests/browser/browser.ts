import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const onSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a browser is started with. */
export const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/**
 * Where the first browser there is lies: the one `CHROME_PATH` names, the system's, Playwright's own.
 * @throws if there is none
 */
export function browserPath(): string {
  const path = [process.env.CHROME_PATH, ...onSystem, chromium.executablePath()].find((one) => one && existsSync(one));
  if (!path)
    throw new Error(
      'No browser was found. Install Chromium (on Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name one in CHROME_PATH.',
    );
  return path;
}

/** Starts the first browser there is, with further flags where a test needs them. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...flags, ...more] });
}

/** The same with a profile of its own, which is there again when it is started anew. */
export const launchIn = (profile: string, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { executablePath: browserPath(), args: flags, ...options });

/** A page of the reader, and everything it did that it should not: errors, and requests to any other host. */
export type Watched = { readonly page: Page; readonly faults: string[] };

/** Opens a fresh page that is watched. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  // A service worker would answer in place of what a test puts in the network's way.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => new URL(request.url()).host !== host && faults.push(`asked ${request.url()}`));
  await page.goto(address);
  return { page, faults };
}

/** Waits until the reader's program stands in place of what was drawn ahead, and hears keys. */
export async function untilItHears(page: Page): Promise<void> {
  // Its root is there before anything is drawn into it.
  await page.waitForFunction(() =>
    Object.entries(document.getElementById('root') ?? {}).some(
      ([key, root]) => key.startsWith('__reactContainer') && root.stateNode.current.child !== null,
    ),
  );
  await page.evaluate(() => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(idle))));
}

/** A phone's screen. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
