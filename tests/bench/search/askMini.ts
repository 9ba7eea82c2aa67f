import MiniSearch from 'minisearch';
import { base } from '../../../src/data/base.ts';

let ready: Promise<MiniSearch> | null = null;

const start = async (): Promise<MiniSearch> =>
  MiniSearch.loadJSON(await (await fetch(`${base}mini.json`)).text(), { fields: ['text'], storeFields: ['headline'] });

/** Asks MiniSearch, its whole index in one file, for all words. */
export async function askMini(words: string): Promise<readonly string[]> {
  ready ??= start();
  const found = (await ready).search(words, { combineWith: 'AND' });
  return found.slice(0, 10).map(({ headline }) => String(headline));
}
