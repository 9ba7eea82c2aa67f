import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleFolder, storiesIn } from '../archive/bundle.ts';
import { askManifest } from './askFirst.ts';
import { escaped } from './pages/markup.ts';

const titled = (html: string, title: string): string =>
  html.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`);

/** A host may serve a folder's page without the slash that its relative addresses need; the reader drops it again. */
const slash = `<script>
if (!/\\/$/.test(location.pathname)) history.replaceState(history.state, '', location.pathname + '/' + location.search + location.hash);
</script>`;

const above = (html: string, up: string): string =>
  html.replaceAll('="./', `="${up}`).replace('<head>', () => `<head>${slash}`);

/**
 * A page for an address that no file answers to, at any depth and under any base path: it finds the base by cutting
 * the address at `/story/` or at its last slash, and loads the reader from there.
 */
function lostPage(html: string, site: string | null): string {
  const finder = `<meta name="robots" content="noindex"><script>
var base = location.pathname.replace(/\\/story\\/.*$/, '/').replace(/[^/]*$/, '');
document.write('<base href="' + base.replace(/"/g, '%22') + '">');
</script>`;
  const way = site === null ? '' : ` <a href="${escaped(site)}">See the list.</a>`;
  return titled(html, 'No such page – Slugline')
    .replace(/<head>/, () => `<head>${finder}`)
    .replace(/<noscript>[^<]*/, () => `<noscript><h1>No such page</h1>There is nothing at this address.${way}`);
}

/** Tags that load a story's code ahead, from a story's page: files that the first page does not name, relative to the root. */
export const codeTags = (html: string, modules: readonly string[]): string =>
  modules
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="../../${file}">`)
    .join('');

type Shells = {
  /** The public address; null where nobody named one. */
  readonly site: string | null;
  /** Tags that load a story's code ahead. */
  readonly code: string;
  /** The stories whose pages are drawn, by their ids. */
  readonly drawn: ReadonlySet<string>;
};

/** Writes a page for each address that is not drawn, so that any static host answers to a link into the reader, under any base path. */
export function writeShells(out: string, bundle: Bundle, { site, code, drawn }: Shells): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const write = (folder: string, page: string): void => {
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, 'index.html'), page);
  };
  writeFileSync(join(out, '404.html'), lostPage(html, site));
  const named = askManifest(html);
  write('report', titled(above(named, '../'), 'Report – Slugline'));
  write('marks', titled(above(named, '../'), 'Saved and read – Slugline'));
  write('offline', titled(above(named, '../'), 'On this device – Slugline'));
  write('corrections', titled(above(named, '../'), 'Corrections and kills – Slugline'));
  for (const { headline, ids, file } of storiesIn(bundle)) {
    if (drawn.has(ids[0] ?? '')) continue;
    const name = file.slice(bundleFolder.length);
    const shard = `<link rel="preload" as="fetch" crossorigin data-shard="${name}" href="../../${file}">`;
    const page = titled(above(named, '../../'), `${headline} – Slugline`).replace(
      '</head>',
      () => `${code}${shard}</head>`,
    );
    for (const id of ids) write(join('story', id), page);
  }
}
