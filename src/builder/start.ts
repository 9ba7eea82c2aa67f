import { buildFrom, outFolder } from './build.ts';
import { serveUntilStopped } from './serve.ts';
import { seedsFolder } from './settings.ts';

const live = await buildFrom(seedsFolder());
if (live) {
  console.log(`Following ${live.seeds}: what is put there appears in the reader.`);
  await serveUntilStopped(outFolder, live);
} else process.exitCode = 1;
