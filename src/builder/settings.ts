import { resolve } from 'node:path';

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** What is kept from one run to the next; whoever removes it loses nothing but time. */
export const cacheFolder = resolve(projectFolder, '.cache');

/** A path from where the command was called: npm itself moves to the project's folder first. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The folder of copy: `SEEDS`, from where the command was called, or the project's `seeds`. */
export const seedsFolder = (): string =>
  process.env.SEEDS ? fromCaller(process.env.SEEDS) : resolve(projectFolder, 'seeds');

/** The folder of the reader's own pictures. */
export const photosFolder = resolve(projectFolder, 'public/photos');

/**
 * The port that `PORT` names, else the usual one.
 * @throws if it names none
 */
export function portOf(named = process.env.PORT ?? '4173'): number {
  const port = Number(named);
  if (named.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT is “${named}”, which is no port. Name a number from 0 to 65535, or leave it out.`);
  return port;
}

/**
 * Where the reader will lie for everybody, as `SITE` names it, with a slash at its end; null where nothing is named.
 * @throws if it names no address of the web
 */
export function siteOf(named = process.env.SITE ?? ''): string | null {
  if (named.trim() === '') return null;
  const site = URL.canParse(named) ? new URL(named) : null;
  if (site === null || !/^https?:$/.test(site.protocol) || site.username || site.password)
    throw new RangeError(
      `SITE is “${named}”, which is no address of the web. Name one such as https://wire.example/desk/.`,
    );
  return `${site.origin}${site.pathname.replace(/\/*$/, '/')}`;
}
/** Whether the bundle gets a search index: `SEARCH=none` leaves it out. */
export const hasSearchIndex = (): boolean => process.env.SEARCH !== 'none';

/** Which pages are drawn ahead: those of all stories, of the newest ones, or none, not even the list's. */
export type Pages = 'all' | 'recent' | 'none';

/**
 * Which pages `PAGES` asks to be drawn ahead; all without.
 * @throws if it names none of them
 */
export function pagesOf(named = process.env.PAGES ?? 'all'): Pages {
  const pages = (['all', 'recent', 'none'] as const).find((one) => one === named);
  if (pages === undefined) throw new RangeError(`PAGES is “${named}”. Name all, recent or none, or leave it out.`);
  return pages;
}
