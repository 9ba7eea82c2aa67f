import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleFiles } from '../../src/archive/writeBundle.ts';
import { archiveFolder } from '../../src/builder/archiveFolder.ts';
import { Cache } from '../../src/builder/Cache.ts';

/** What one build of a bundle took, from the start of its process. */
export type Built = { readonly ms: number; readonly peakMB: number; readonly files: number };

const [seeds = '', out = '', cacheRoot = ''] = process.argv.slice(2);
const cache = new Cache(seeds, cacheRoot);
const { stories, report, copies } = await archiveFolder(seeds, new Map(), new Map(), { cache });
const folders = new Set<string>();
let files = 0;
// One after the other, without search: it has a measurement of its own.
for (const { path, text } of bundleFiles(stories, report, copies, null)) {
  const file = join(out, path);
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  folders.add(dirname(file));
  writeFileSync(file, text);
  files += 1;
}
const built: Built = {
  ms: performance.now(),
  peakMB: process.resourceUsage().maxRSS / 1024,
  files,
};
console.log(JSON.stringify(built));
