import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { projectFolder } from '../settings.ts';
import { keptCode } from './keptCode.ts';

/** The reader's program without anything of an archive. */
export type ReaderCode = {
  /** The folder of its page, its scripts and its sheet. */
  readonly folder: string;
  /** The script of the service worker, to stand behind what it is told of the build. */
  readonly worker: string;
  /** The files that a story's page needs first. */
  readonly storyModules: readonly string[];
};

/** The files that a module of the reader is in, with all that they import: what its page needs first. */
function modulesOf(built: readonly object[], module: string): string[] {
  const chunks = built.flatMap((one) => ('output' in one ? (one as Rolldown.RolldownOutput).output : []));
  const files = new Set<string>();
  const add = (file: string | undefined): void => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (chunk?.type !== 'chunk' || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    chunk.imports.forEach(add);
  };
  add(chunks.find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module))?.fileName);
  return [...files];
}

async function buildReaderCode(made: string): Promise<void> {
  const { build } = await import('vite');
  const built = await build({
    root: projectFolder,
    configFile: join(projectFolder, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(made, 'reader'), emptyOutDir: true, copyPublicDir: false },
  });
  writeFileSync(join(made, 'modules.json'), JSON.stringify(modulesOf([built].flat(), 'pages/story/StoryPage.tsx')));
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: made,
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

/** The reader's program, built where this version of the code has not been built before. */
export async function readerCode(): Promise<ReaderCode> {
  const folder = await keptCode('reader', buildReaderCode);
  return {
    folder: join(folder, 'reader'),
    worker: readFileSync(join(folder, 'sw.js'), 'utf8'),
    storyModules: JSON.parse(readFileSync(join(folder, 'modules.json'), 'utf8')),
  };
}

/** Copies the reader's program into a folder, with what lies beside it: icons, and the reader's own pictures. */
export function copyReader({ folder }: ReaderCode, out: string): void {
  cpSync(join(projectFolder, 'public'), out, { recursive: true });
  cpSync(folder, out, { recursive: true });
}
