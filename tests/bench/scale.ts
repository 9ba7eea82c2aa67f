import { rmSync } from 'node:fs';
import { seedsFolder } from '../../src/builder/settings.ts';
import { archiveOf } from '../browser/archiveOf.ts';
import { launch } from '../browser/browser.ts';
import { readerOf } from '../browser/reader.ts';
import { staticHost } from '../browser/staticHost.ts';
import { rowsOf } from './rowsOf.ts';
import { visit } from './scrollThrough.ts';

/** How many stories the archives have, how many a day, and at how many places each is looked at. */
const archives = [
  { stories: 1000, aDay: 50, places: 20 },
  { stories: 10_000, aDay: 200, places: 50 },
  { stories: 100_000, aDay: 500, places: 400 },
  { stories: 1_000_000, aDay: 500, places: 100 },
] as const;

const pad = (text: string, width: number): string => text.padStart(width);

/** Prints what a visit costs as the archive grows: rows are invented, manifests, pages and the browser are real. */
export async function benchScale(): Promise<void> {
  process.env.NODE_ENV = 'production';
  const [reader, browser] = [await readerOf(seedsFolder(), false, 'none'), await launch()];
  console.log(
    'A list of so many stories (rows invented; manifests, pages and browser real), 1280 px, 4x slower processor:',
  );
  console.log('    stories  first load, all bytes  filter  keys  scroll, longest task  no row after 1 s   heap');
  let least = 0;
  try {
    for (const { stories, aDay, places } of archives) {
      const { out } = archiveOf(reader.out, rowsOf(stories, aDay));
      const host = await staticHost(out, '/');
      const seen = await visit(browser, host.address, places);
      least ||= seen.firstLoad;
      console.log(
        `  ${pad(stories.toLocaleString('en-GB'), 9)}  ${pad((seen.firstLoad / 1000).toFixed(1), 8)} kB, ${(seen.firstLoad / least).toFixed(2)}x (1.15)` +
          `  ${pad(`${seen.filter}`, 4)} ms  ${pad(`${seen.keys}`, 3)} ms (100)  ${pad(`${Math.round(seen.scroll)}`, 6)} ms` +
          `  ${pad(`${seen.empty} of ${seen.places}`, 14)}  ${pad((seen.heap / 1e6).toFixed(1), 5)} MB (60)   “${seen.stories}”`,
      );
      await host.end();
      rmSync(out, { recursive: true });
    }
  } finally {
    await browser.close();
    await reader.end();
  }
  console.log('');
}
