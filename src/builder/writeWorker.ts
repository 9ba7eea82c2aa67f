import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { hashOf } from '../wire/hashOf.ts';
import { askManifest } from './askFirst.ts';
import { projectFolder } from './settings.ts';

/** What a page asks for that is no code. */
const beside = ['icon.svg', 'slugline.webmanifest'];

/** Writes the service worker of a built reader, `sw.js`: it knows the build's files by name, and the page that starts it. */
export async function writeWorker(out: string): Promise<void> {
  const page = askManifest(readFileSync(join(out, 'index.html'), 'utf8'));
  const assets = readdirSync(join(out, 'assets'), { recursive: true, encoding: 'utf8' });
  const files = [
    ...assets.filter((file) => /\.\w+$/.test(file)).map((file) => `assets/${file.replaceAll('\\', '/')}`),
    ...beside.filter((file) => existsSync(join(out, file))),
  ].sort();
  const shell = { build: hashOf(page + files), files, page };
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    define: { shellOfBuild: JSON.stringify(shell) },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(projectFolder, 'src/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
