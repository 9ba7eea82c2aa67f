import { small } from '../chain/words.ts';

/** The words of a text without those of mere grammar, each with how often it stands there, and how many there are. */
export type Bag = { readonly words: ReadonlyMap<string, number>; readonly size: number };

/** A word, or a run of signs of a script that sets no blanks. No class of Unicode is asked for: those are slow to make ready. */
const word =
  /[a-z0-9\u00b5\u00df-\u00f6\u00f8-\u10ff\u1200-\u1fff\u2c00-\u2dff\ua000-\uabff\ud800-\udfff\uf900-\ufeff]+(?:[.,'’-]\d+)*|[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

const ending = /(?:ies|es|s|ed|ing)$/;

/** Gathers the words of a text: no case, no plural, pairs of signs where a script sets no blanks. */
export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  const add = (key: string): void => {
    words.set(key, (words.get(key) ?? 0) + 1);
    size += 1;
  };
  for (const found of text.toLowerCase().match(word) ?? []) {
    if (found >= '\u1100' && (found < '\u1200' || found >= '\u3040') && found < '\ud7b0')
      for (let at = 0; at === 0 || at + 1 < found.length; at += 1) add(found.slice(at, at + 2));
    else if (found.length > 1 && !small.has(found)) add(found.length > 4 ? found.replace(ending, '') : found);
  }
  return { words, size };
}

/** How many words two texts share, each as often as it stands in both. */
export function sharedBy(a: Bag, b: Bag): number {
  let both = 0;
  for (const [key, count] of a.words) both += Math.min(count, b.words.get(key) ?? 0);
  return both;
}
