import { bundleFolder, manifestPath } from '../archive/bundle.ts';
import { freshly } from '../archive/kept/keptNames.ts';

/** How a request is answered: `named` files are what their name says for ever, `changing` ones may be others tomorrow. */
export type Way = 'page' | 'manifest' | 'named' | 'changing' | 'network';

/**
 * How a request is answered.
 * @param path below the base path
 * @param search the query of the address
 */
export function wayOf(path: string, search: string, isPage: boolean): Way {
  if (isPage) return 'page';
  if (path === manifestPath) return search === freshly ? 'network' : 'manifest';
  if (path.startsWith(bundleFolder) || path.startsWith('assets/')) return 'named';
  return /^photos\/|^icon\.svg$|\.webmanifest$/.test(path) ? 'changing' : 'network';
}
