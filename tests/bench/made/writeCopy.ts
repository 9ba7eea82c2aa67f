import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MadeFile, makeCopy } from './makeCopy.ts';

/** Writes made copy into a folder, file by file, and returns the truth: the story of each file. */
export function writeCopy(folder: string, count: number, seed?: number): ReadonlyMap<string, MadeFile['story']> {
  const truth = new Map<string, string | null>();
  const made = new Set<string>();
  for (const { file, copy, story } of makeCopy(count, seed)) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, copy);
    truth.set(file, story);
  }
  return truth;
}
