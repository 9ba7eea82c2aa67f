import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildFrom } from './build.ts';
import { removeLeftBy } from './buildReader.ts';
import { portOrSayWhyNot, serveUntilStopped } from './serve.ts';
import { cacheFolder, seedsFolder } from './settings.ts';

// Not dist/: what a start shows may be private, and dist/ is what gets published. Each start has its own.
const out = resolve(cacheFolder, `start-${process.pid}`);
removeLeftBy(cacheFolder, 'start-');
process.once('exit', () => rmSync(out, { recursive: true, force: true }));

const port = portOrSayWhyNot();
const live = port === null ? null : await buildFrom(seedsFolder(), out, 'none');
if (port !== null && live) {
  console.log(`Following ${live.seeds}: what is put there appears in the reader.`);
  await serveUntilStopped(out, live, port);
} else process.exitCode = 1;
