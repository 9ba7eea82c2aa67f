import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from './build.ts';
import { portOrSayWhyNot, serveUntilStopped } from './serve.ts';

const port = portOrSayWhyNot();
if (port !== null && existsSync(join(outFolder, 'index.html'))) await serveUntilStopped(outFolder, null, port);
else {
  if (port !== null) console.error(`There is nothing to serve in ${outFolder} yet. Build it first: npm run build`);
  process.exitCode = 1;
}
