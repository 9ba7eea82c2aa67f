import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from './build.ts';
import { serveUntilStopped } from './serve.ts';

if (existsSync(join(outFolder, 'index.html'))) await serveUntilStopped(outFolder, null);
else {
  console.error(`There is nothing to serve in ${outFolder} yet. Build it first: npm run build`);
  process.exitCode = 1;
}
