import type { Browser, CDPSession, Page } from 'playwright-core';
import { slow4g } from '../firstLoad.ts';

/** What one search took in a browser: bytes over the wire, and milliseconds until its first results were on the screen. */
export type Asked = { readonly bytes: number; readonly ms: number; readonly found: number };

/** What serves the engines' files. */
type Host = { readonly address: string; readonly sent: () => number };

type Answer = { readonly ms: number; readonly headlines: readonly string[] };

const askOn = (page: Page, engine: string, words: string): Promise<Answer> =>
  page.evaluate(
    ([name, asked]) => (globalThis as unknown as { ask: (e: string, w: string) => Promise<Answer> }).ask(name, asked),
    [engine, words] as const,
  );

/** Opens the page of the engines, none of them loaded, at a processor four times slower. */
async function opened(browser: Browser, address: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(address);
  await page.waitForFunction(() => 'ask' in globalThis);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session };
}

/** The first search of a visit, on slow 4G, with the engine's own code and all that it loads. */
export async function askFirst(browser: Browser, host: Host, engine: string, words: string): Promise<Asked> {
  const { page, session } = await opened(browser, host.address);
  await session.send('Network.emulateNetworkConditions', slow4g);
  // Counted at the host: a worker's requests, such as Pagefind's, do not show in the page.
  const before = host.sent();
  const { ms, headlines } = await askOn(page, engine, words);
  await page.context().close();
  return { bytes: host.sent() - before, ms, found: headlines.length };
}

/** The searches after the first of one visit, one after another; `isSlow` on slow 4G, else with their files at hand. */
export async function askLater(
  browser: Browser,
  address: string,
  engine: string,
  words: readonly string[],
  isSlow: boolean,
): Promise<number[]> {
  const { page, session } = await opened(browser, address);
  const [first = '', ...rest] = words;
  await askOn(page, engine, first);
  if (isSlow) await session.send('Network.emulateNetworkConditions', slow4g);
  const times: number[] = [];
  for (const one of rest) times.push((await askOn(page, engine, one)).ms);
  await page.context().close();
  return times;
}
