import { scanNames } from './scanNames.ts';
import { scanWords } from './scanWords.ts';
import { isPlain } from './signs.ts';
import { hash32 } from './sketch.ts';

/** Words of mere grammar, and the names of days and months. */
export const small = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its more not of on or over said says
  she that the their them they this to up was were which who will with would after before about out than also no one two
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

const smallHashes: ReadonlySet<number> = new Set([...small].map(hash32));

/** Scripts that set no blanks between words, and Hangul, whose words carry their particles: read by pairs of signs. */
const paired = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const pairsOf = (word: string): string[] => {
  const signs = [...word];
  if (signs.length < 3) return [word];
  return signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign);
};

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:'s|’s)$/, '').replace(/(?:ies|es|s|ed|ing)$/, '') : word.replace(/['’]s$/, '');

const pattern =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{N}]+(?:[.,'’-]\d+|['’]s\b)*/gu;

/** What a word as written counts as: itself folded, pairs of its signs, or nothing. */
function foldedOf(word: string): readonly string[] {
  if (paired.test(word)) return pairsOf(word);
  const folded = word.toLowerCase();
  return small.has(folded) ? [] : [stem(folded)];
}

/** The hashes of words met before, as written: most words of any copy are few. */
const known = new Map<string, readonly number[]>();
const mostKnown = 100_000;

/** The hashes of a text's words in order, folded: no case, no plural, no word of mere grammar; pairs of signs where a script sets no blanks. */
export function wordHashesOf(text: string): Int32Array {
  if (isPlain(text)) return scanWords(text, smallHashes);
  const normal = text.normalize('NFKC');
  return isPlain(normal) ? scanWords(normal, smallHashes) : hashesByWord(normal);
}

/** The same for every text, word by word. */
export function hashesByWord(text: string): Int32Array {
  const hashes: number[] = [];
  for (const word of text.normalize('NFKC').match(pattern) ?? []) {
    let all = known.get(word);
    if (all === undefined) {
      all = foldedOf(word).map(hash32);
      if (known.size >= mostKnown) known.clear();
      known.set(word, all);
    }
    for (const hash of all) hashes.push(hash);
  }
  return Int32Array.from(hashes);
}

const capital = /(?<=[\p{Ll},;]['"”’]?\s)\p{Lu}[\p{L}\p{N}]+(?:[.,'’-]\d+|['’]s\b)*/gu;

/** The hashes of the names in a text: what is written with a capital inside a sentence, folded as words are. */
export const nameHashesOf = (text: string): number[] =>
  isPlain(text) ? scanNames(text, smallHashes) : namesByWord(text);

/** The same for every text, name by name. */
export function namesByWord(text: string): number[] {
  const names: number[] = [];
  for (const [name] of text.matchAll(capital)) {
    const folded = name.toLowerCase();
    if (!small.has(folded)) names.push(hash32(stem(folded)));
  }
  return names;
}
