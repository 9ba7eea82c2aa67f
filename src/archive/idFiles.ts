import { hashOf } from '../wire/hashOf.ts';
import type { Ids, Manifest } from './bundle.ts';

/** How many ids lie in a file, about. */
const share = 200;

/** What of an id the copy alone decides: its agency's name before it may change as more agencies are known. */
export const hashPart = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

/** In how many files so many ids go: a power of two, so that their number seldom changes. */
export const idFileCount = (ids: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(ids / share)));

/** Which of the files an id lies in. */
export const idFileOf = (id: string, files: number): number => Number.parseInt(hashOf(hashPart(id)), 36) % files;

/** The name of a file of ids. It stays as it is while others are added; what it holds is told apart by the version behind it. */
export const idFileName = (file: number, files: number): string => `ids/${files}/${file}.json`;

/** Where the file of an id is, with the version that makes it new to every cache. */
export const idPath = (id: string, { files, version }: Manifest['ids']): string =>
  `${idFileName(idFileOf(id, files), files)}?${version}`;

/** The page and the shard of an id's story, also of an id from before its agency was known; null where there is none. */
export function findId({ files, ids }: Ids, id: string): { readonly page: string; readonly shard: string } | null {
  const hash = hashPart(id);
  const found = ids.find(([one]) => one === hash);
  return found ? { page: files[found[1]] ?? '', shard: files[found[2]] ?? '' } : null;
}
