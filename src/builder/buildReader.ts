import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleFolder } from '../archive/bundle.ts';
import { askManifest } from './askFirst.ts';
import { copyReader, type ReaderCode, readerCode } from './code/readerCode.ts';
import type { LiveBundle } from './LiveBundle.ts';
import { drawnIds, drawPages } from './pages/drawPages.ts';
import { robots, sitemap } from './pages/sitemap.ts';
import { readerPage } from './readerPage.ts';
import { serviceWorker } from './serviceWorker.ts';
import { type Pages, siteOf } from './settings.ts';
import { codeTags, writeShells } from './writeShells.ts';

/** Puts a finished folder in another's place; if it is interrupted, the next call mends it. */
function replace(next: string, out: string): void {
  const last = `${out}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
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

/** Writes the bundle's files. */
function writeFiles(out: string, { bundle }: LiveBundle): void {
  const folders = new Set<string>();
  for (const { path, text } of bundle.files) {
    const file = join(out, bundleFolder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
  }
}

/** Writes the reader with its page and its service worker. */
function writeReader(out: string, { bundle }: LiveBundle, code: ReaderCode): string {
  copyReader(code, out);
  const html = readerPage(readFileSync(join(code.folder, 'index.html'), 'utf8'), bundle.manifest, siteOf());
  writeFileSync(join(out, 'index.html'), html);
  writeFileSync(join(out, 'sw.js'), serviceWorker(out, askManifest(html), code.worker));
  return html;
}

/** Where a build is written to, what stands there since the last one, and which pages are drawn ahead. */
type Place = { readonly next: string; readonly out: string; readonly pages: Pages };

/** Writes the pages of all addresses into a built reader, and what tells others of them; returns what keeps them for the next build. */
async function writePages(
  { next, out, pages }: Place,
  live: LiveBundle,
  html: string,
  code: string,
): Promise<() => void> {
  const { bundle } = live;
  const site = siteOf();
  writeShells(next, bundle, { site, code, drawn: drawnIds(bundle, pages) });
  const told = site === null ? [] : sitemap(bundle.index.rows, site, Date.now());
  for (const { name, text } of [robots(site), ...told]) writeFileSync(join(next, name), text);
  return drawPages(next, bundle, { pages, site, html, code, last: out });
}

/**
 * Builds the reader and the bundle into a folder, replaced only when all of it is written.
 * @param pages which pages are drawn ahead
 * @throws what building or writing throws; the folder is then as it was
 */
export async function buildReader(live: LiveBundle, out: string, pages: Pages): Promise<void> {
  mend(out);
  const next = `${out}.next-${process.pid}`;
  try {
    const code = await readerCode();
    if (live.report === null) await live.refresh();
    rmSync(next, { recursive: true, force: true });
    const html = writeReader(next, live, code);
    writeFiles(next, live);
    const keep = await writePages({ next, out, pages }, live, html, codeTags(html, code.storyModules));
    replace(next, out);
    keep();
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
