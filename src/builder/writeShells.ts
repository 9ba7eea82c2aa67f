import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleFolder, storiesIn } from '../archive/bundle.ts';
import { askManifest } from './askFirst.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

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
function lostPage(html: string): string {
  const finder = `<script>
var base = location.pathname.replace(/\\/story\\/.*$/, '/').replace(/[^/]*$/, '');
document.write('<base href="' + base.replace(/"/g, '%22') + '">');
</script>`;
  return html.replace(/<head>/, () => `<head>${finder}`);
}

/**
 * Writes a page for each address, so that any static host answers to a link into the reader, under any base path.
 * @param modules the files of code that a story's page needs beside the first, relative to `out`
 */
export function writeShells(out: string, bundle: Bundle, modules: readonly string[]): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const write = (folder: string, page: string): void => {
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, 'index.html'), page);
  };
  writeFileSync(join(out, '404.html'), lostPage(html));
  write('report', titled(above(askManifest(html), '../'), 'Report – Slugline'));
  write('marks', titled(above(askManifest(html), '../'), 'Saved and read – Slugline'));
  write('offline', titled(above(askManifest(html), '../'), 'On this device – Slugline'));
  write('corrections', titled(above(askManifest(html), '../'), 'Corrections and kills – Slugline'));
  const code = modules
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="../../${file}">`)
    .join('');
  for (const { headline, ids, file } of storiesIn(bundle)) {
    const name = file.slice(bundleFolder.length);
    const shard = `<link rel="preload" as="fetch" crossorigin data-shard="${name}" href="../../${file}">`;
    const page = titled(above(askManifest(html), '../../'), `${headline} – Slugline`).replace(
      '</head>',
      () => `${code}${shard}</head>`,
    );
    for (const id of ids) write(join('story', id), page);
  }
}
