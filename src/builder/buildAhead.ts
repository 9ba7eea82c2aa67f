import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from './settings.ts';

/** What draws the reader's pages ahead, in one file below `folder`; it has the same names of classes as the reader itself. */
export async function buildAhead(folder: string): Promise<string> {
  await build({
    root: projectFolder,
    configFile: join(projectFolder, 'vite.config.ts'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/app/ahead/ahead.tsx',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'ahead.mjs', codeSplitting: false } },
    },
  });
  return join(folder, 'ahead.mjs');
}
