import { hashOf } from '../wire/hashOf.ts';
import type { BundleFile } from './bundle.ts';
import { bytesOf } from './bytesOf.ts';
import { packDays } from './packDays.ts';

/** A value as its JSON, and the day it lies on. */
export type Packable = { readonly day: string | null; readonly json: string };

/** A file whose name tells its content. */
export const fileOf = (name: string, text: string): BundleFile => ({ path: `${name}/${hashOf(text)}.json`, text });

/**
 * Packs values that stand in the list's order, neighbours together, into lists of `most` bytes, unless a single one is
 * longer; yields the files, returns for each value the address of its file.
 */
export function* packFiles(
  name: string,
  most: number,
  values: readonly Packable[],
): Generator<BundleFile, readonly string[]> {
  const paths: string[] = [];
  const weights = new Map(values.map((value) => [value, bytesOf(value.json) + 2]));
  const weightOf = (value: Packable): number => weights.get(value) ?? 0;
  for (const group of packDays(values, { dayOf: ({ day }) => day, weightOf, most, piece: most })) {
    const file = fileOf(name, `[${group.map(({ json }) => json).join(',\n')}]\n`);
    yield file;
    for (let at = 0; at < group.length; at += 1) paths.push(file.path);
  }
  return paths;
}
