import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { bundlePlugin } from './bundlePlugin.ts';
import type { LiveBundle } from './LiveBundle.ts';
import { drawnIds, drawPages } from './pages/drawPages.ts';
import { robots, sitemap } from './pages/sitemap.ts';
import { type Pages, projectFolder, siteOf } from './settings.ts';
import { codeTags, writeShells } from './writeShells.ts';
import { writeWorker } from './writeWorker.ts';

/** Puts a finished folder in another's place; if it is interrupted, the next call mends it. */
function replace(next: string, out: string): void {
  const last = `${out}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
}

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

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes the folders `<name><pid>` beside another whose process is gone: what was killed could not clear up. */
export function removeLeftBy(folder: string, name: string): void {
  for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = entry.startsWith(name) ? Number(/^\d+/.exec(entry.slice(name.length))?.[0]) : Number.NaN;
    if (!Number.isNaN(pid) && pid !== process.pid && !isRunning(pid))
      rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

/** Mends what a build that was killed has left; an output that it had moved aside comes back. */
function mend(out: string): void {
  const last = `${out}.last`;
  mkdirSync(dirname(out), { recursive: true });
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
  removeLeftBy(dirname(out), `${basename(out)}.next-`);
}

/** Writes the pages of all addresses into a built reader, and what tells others of them. */
async function writePages(out: string, live: LiveBundle, modules: readonly string[], pages: Pages): Promise<void> {
  const { bundle } = live;
  const [site, html] = [siteOf(), readFileSync(join(out, 'index.html'), 'utf8')];
  const code = codeTags(html, modules);
  writeShells(out, bundle, { site, code, drawn: drawnIds(bundle, pages) });
  const told = site === null ? [] : sitemap(bundle.index.rows, site, Date.now());
  for (const { name, text } of [robots(site), ...told]) writeFileSync(join(out, name), text);
  await drawPages(out, bundle, { pages, site, code });
}

/**
 * Builds the reader and the bundle into a folder, replaced only when all of it is written.
 * @param pages which pages are drawn ahead
 * @throws what Vite throws; the folder is then as it was
 */
export async function buildReader(live: LiveBundle, out: string, pages: Pages): Promise<void> {
  mend(out);
  const next = `${out}.next-${process.pid}`;
  process.env.NODE_ENV = 'production';
  try {
    const built = await build({
      root: projectFolder,
      configFile: join(projectFolder, 'vite.config.ts'),
      plugins: [bundlePlugin(live)],
      logLevel: 'warn',
      build: { outDir: next, emptyOutDir: true },
    });
    await writeWorker(next);
    await writePages(next, live, modulesOf([built].flat(), 'pages/story/StoryPage.tsx'), pages);
    replace(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
