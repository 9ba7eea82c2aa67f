import { bundleVersion } from '../bundle.ts';

/** What the names of the stores of a reader begin with; another reader of the same host lies under another base path. */
export const storesOf = (base: string): string => `slugline ${base} `;

/** The store of what is kept to be read without a network. A reader of another format has another: what it cannot read it never gets. */
export const keptName = (base: string): string => `${storesOf(base)}kept ${bundleVersion}`;

/** What the names of the stores of built readers begin with; behind it the build has its own. */
export const shellName = (base: string, build = ''): string => `${storesOf(base)}reader ${build}`;

/** Of the stores there are, oldest first, those that a build does not need: its own and the one before it stay, for tabs still open. */
export function staleStores(names: readonly string[], base: string, build: string): string[] {
  const own = [keptName(base), shellName(base, build)];
  const before = names.filter((name) => name.startsWith(shellName(base)) && !own.includes(name)).at(-1);
  return names.filter((name) => name.startsWith(storesOf(base)) && name !== before && !own.includes(name));
}

/** Behind the manifest's address: asks the network alone whether there is another archive. */
export const freshly = '?now';

/** Where, in the store of what is kept, it is written down what is kept; below the base path. */
export const keptIndexPath = 'bundle/kept.json';
