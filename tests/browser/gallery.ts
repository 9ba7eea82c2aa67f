import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { galleryPlugin } from '../../src/builder/galleryPlugin.ts';
import { projectFolder } from '../../src/builder/settings.ts';
import { staticHost } from './staticHost.ts';

/** The gallery of parts, built by itself and served: its address, and how to end it. */
export async function galleryOf(): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const out = mkdtempSync(join(tmpdir(), 'slugline-gallery-'));
  await build({
    root: projectFolder,
    configFile: join(projectFolder, 'vite.config.ts'),
    base: '/',
    plugins: [galleryPlugin()],
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true },
  });
  mkdirSync(join(out, 'gallery'));
  for (const page of ['404.html', 'gallery/index.html']) copyFileSync(join(out, 'index.html'), join(out, page));
  const { address, end } = await staticHost(out, '/');
  return {
    address: `${address}gallery/`,
    end: async () => {
      await end();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
