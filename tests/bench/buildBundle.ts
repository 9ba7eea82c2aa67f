import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { archiveFolder } from '../../src/builder/archiveFolder.ts';
import { Cache } from '../../src/builder/Cache.ts';

/** What one build of a bundle took, from the start of its process. */
export type Built = { readonly ms: number; readonly peakMB: number; readonly files: number };

const [seeds = '', out = '', cacheRoot = ''] = process.argv.slice(2);
const cache = new Cache(seeds, cacheRoot);
const { stories, report, copies } = await archiveFolder(seeds, new Map(), new Map(), { cache });
const { files } = writeBundle(stories, report, copies);
const folders = new Set<string>();
for (const { path, text } of files) {
  const file = join(out, path);
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  folders.add(dirname(file));
  writeFileSync(file, text);
}
const built: Built = {
  ms: performance.now(),
  peakMB: process.resourceUsage().maxRSS / 1024,
  files: files.length,
};
console.log(JSON.stringify(built));
