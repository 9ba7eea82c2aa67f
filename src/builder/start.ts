import { buildFrom, outFolder } from './build.ts';
import { serve } from './serve.ts';
import { seedsFolder } from './settings.ts';

const live = await buildFrom(seedsFolder());
if (live) {
  console.log(`Following ${live.seeds}: what is put there appears in the reader.`);
  await serve(outFolder, live);
} else process.exitCode = 1;
