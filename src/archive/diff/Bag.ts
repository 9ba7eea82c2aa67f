import { small } from '../chain/words.ts';

/** The words of a text without those of mere grammar, each with how often it stands there, and how many there are. */
export type Bag = { readonly words: ReadonlyMap<string, number>; readonly size: number };

/** Signs of scripts that set no blanks between words, and Hangul, whose words carry their particles. */
const unparted = '\\u0e00-\\u0e7f\\u1100-\\u11ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';

/** A word, or a run of such signs. No class of Unicode is asked for: those are slow to make ready. */
const word = new RegExp(
  `[${unparted}]+|[a-z0-9\\u00b5\\u00df-\\u00f6\\u00f8-\\u0dff\\u0e80-\\u10ff\\u1200-\\u1fff\\u2c00-\\u2dff\\ua000-\\uabff\\ud800-\\udfff\\uf900-\\ufeff]+(?:[.,'’-]\\d+|['’]s\\b)*`,
  'g',
);
const isUnparted = new RegExp(`^[${unparted}]`);

const ending = /['’]s$/;
const plural = /(?:ies|es|s|ed|ing)$/;

/** Gathers the words of a text: no case, no plural, pairs of signs where a script sets no blanks. */
export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  const add = (key: string): void => {
    words.set(key, (words.get(key) ?? 0) + 1);
    size += 1;
  };
  for (const found of text.normalize('NFKC').toLowerCase().match(word) ?? []) {
    if (small.has(found)) continue;
    if (isUnparted.test(found))
      for (let at = 0; at === 0 || at + 1 < found.length; at += 1) add(found.slice(at, at + 2));
    else add(found.length > 4 ? found.replace(ending, '').replace(plural, '') : found.replace(ending, ''));
  }
  return { words, size };
}

/** How many words two texts share, each as often as it stands in both. */
export function sharedBy(a: Bag, b: Bag): number {
  let both = 0;
  for (const [key, count] of a.words) both += Math.min(count, b.words.get(key) ?? 0);
  return both;
}
