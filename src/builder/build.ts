import { resolve } from 'node:path';
import { buildReader } from './buildReader.ts';
import { openCache } from './Cache.ts';
import { LiveBundle } from './LiveBundle.ts';
import { refusal } from './readFolder.ts';
import { type Pages, pagesOf, photosFolder, projectFolder, seedsFolder, siteOf } from './settings.ts';
import { progress, summary } from './summary.ts';

/** The folder a build is written to. */
export const outFolder = resolve(projectFolder, 'dist');

/** Why a build failed, in a sentence where the reason is a common one. */
const whyNotBuilt = (error: unknown): string => {
  const { message } = error as Error;
  return /ENOSPC|No space left/.test(message) ? 'The disk is full. Free some of it, and build again.' : message;
};

/** Reads the folder and builds the reader into another; says what it found, or in a sentence why it cannot. */
export async function buildFrom(seeds: string, out: string, pages: Pages): Promise<LiveBundle | null> {
  const began = performance.now();
  const live = new LiveBundle(seeds, photosFolder, openCache(seeds));
  try {
    await live.refresh(progress);
  } catch (error) {
    console.error(`The folder of copy, ${seeds}, cannot be read. ${refusal(error)}`);
    console.error('Make it, or name another: SEEDS=DIR npm start');
    return null;
  }
  try {
    await buildReader(live, out, pages);
  } catch (error) {
    console.error(`The reader could not be built, and the last one stays as it is: ${whyNotBuilt(error)}`);
    return null;
  }
  if (live.report) console.log(summary(live.report, seeds, (performance.now() - began) / 1000));
  return live;
}

/** What the environment asks of a build; null, with the reason on the terminal, where it asks for nothing that there is. */
function asked(): { readonly site: string | null; readonly pages: Pages } | null {
  try {
    return { site: siteOf(), pages: pagesOf() };
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

const unnamed =
  'No public address is named, so the pages name none of their own and there is no sitemap: SITE=https://wire.example/desk/ npm run build';

if (process.argv[1]?.endsWith('build.ts')) {
  const settings = asked();
  const live = settings && (await buildFrom(seedsFolder(), outFolder, settings.pages));
  if (live) console.log(`Built into ${outFolder}`);
  if (live && settings.site === null) console.log(unnamed);
  process.exitCode = live ? 0 : 1;
}
