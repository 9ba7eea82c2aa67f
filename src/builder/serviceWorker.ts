import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../wire/hashOf.ts';

/** What a page asks for that is no code. */
const beside = ['icon.svg', 'slugline.webmanifest'];

/**
 * The service worker of a built reader, which knows the build's files by name, and the page that starts it.
 * @param out the folder of the build
 * @param page the reader's page, naming the manifest alone
 * @param script the worker's own program, which asks for `shellOfBuild`
 */
export function serviceWorker(out: string, page: string, script: string): string {
  const assets = readdirSync(join(out, 'assets'), { recursive: true, encoding: 'utf8' });
  const files = [
    ...assets.filter((file) => /\.\w+$/.test(file)).map((file) => `assets/${file.replaceAll('\\', '/')}`),
    ...beside.filter((file) => existsSync(join(out, file))),
  ].sort();
  const build = JSON.stringify(hashOf(page + files));
  return `const shellOfBuild={build:${build},files:${JSON.stringify(files)},page:${JSON.stringify(page)}};\n${script}`;
}
