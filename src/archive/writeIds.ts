import { hashOf } from '../wire/hashOf.ts';
import type { BundleFile, Ids, Manifest, Row } from './bundle.ts';
import { hashPart, idFileCount, idFileName, idFileOf } from './idFiles.ts';

/** A story's row, and where its page and its whole are. */
export type Placed = { readonly row: Row; readonly page: string; readonly shard: string };

function textOf(entries: readonly (readonly [hash: string, page: string, shard: string])[]): string {
  const places = new Map<string, number>();
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
  };
  const ids = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([hash, page, shard]) => [hash, placeOf(page), placeOf(shard)] as const);
  const file: Ids = { files: [...places.keys()], ids };
  return `${JSON.stringify(file)}\n`;
}

/** The files that find a story by any of its articles' ids, a small one for each; yields them, returns what the manifest says of them. */
export function* writeIds(placed: readonly Placed[]): Generator<BundleFile, Manifest['ids']> {
  const files = idFileCount(placed.reduce((sum, { row }) => sum + row.articles.length, 0));
  const sorted = Array.from({ length: files }, (): [string, string, string][] => []);
  for (const { row, page, shard } of placed)
    for (const id of row.articles) sorted[idFileOf(id, files)]?.push([hashPart(id), page, shard]);
  let version = '';
  for (const [file, entries] of sorted.entries()) {
    const text = textOf(entries);
    version = hashOf(version + hashOf(text));
    yield { path: idFileName(file, files), text };
  }
  return { files, version };
}
