import { base } from './base.ts';

/** Where the reader lies for everybody: what the builder was told (`SITE`), else where it is now; with a slash at its end. */
const site = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="slugline-site"]')?.content || new URL(base, location.origin).href;

/** The public address of something below the base path. */
export const publicAddress = (path: string): string => new URL(path.replace(/^\/+/, ''), site()).href;

/** Whether an address leads nowhere from any other machine. */
export const isOnlyHere = (address: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(new URL(address).hostname);
