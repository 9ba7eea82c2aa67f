import { folded, isApostrophe, isDigit, isLetter, isPaired } from './signs.ts';
import { mixed, offset, prime } from './sketch.ts';

const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** What a pattern's `\b` takes for a letter. */
const isJoined = (code: number): boolean => code < 0x80 && (code === 95 || isWord(code));

/** Where a word that begins as letters and figures ends: `1,250.5`, `Nuri's`. */
export function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at += 1;
  while (at + 1 < text.length) {
    const sign = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isJoint = sign === 46 || sign === 44 || sign === 45 || isApostrophe(sign);
    if (isJoint && isDigit(next)) {
      at += 2;
      while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
      continue;
    }
    if (!isApostrophe(sign) || next !== 115 || (at + 2 < text.length && isJoined(text.charCodeAt(at + 2)))) return at;
    at += 2;
  }
  return at;
}

const codeAt = (text: string, at: number, from: number): number => (at < from ? 0 : text.charCodeAt(at) | 32);

/** Where the stem of a word ends: no possessive, no plural, no ending of a verb. */
export function stemEnd(text: string, from: number, to: number): number {
  const isPossessive = to - from > 1 && (text.charCodeAt(to - 1) | 32) === 115 && isApostrophe(text.charCodeAt(to - 2));
  const end = isPossessive ? to - 2 : to;
  if (to - from <= 4) return end;
  const c = codeAt(text, end - 1, from);
  const b = codeAt(text, end - 2, from);
  if (c === 115) return b === 101 ? (codeAt(text, end - 3, from) === 105 ? end - 3 : end - 2) : end - 1;
  if (c === 100 && b === 101) return end - 2;
  return c === 103 && b === 110 && codeAt(text, end - 3, from) === 105 ? end - 3 : end;
}

/** Goes on with the hash of a word in small letters. */
export function hashed(hash: number, text: string, from: number, to: number): number {
  let next = hash;
  for (let at = from; at < to; at += 1) next = Math.imul(next ^ folded(text.charCodeAt(at)), prime);
  return next;
}

/** No word of mere grammar is longer. */
export const longestSmall = 9;

/** Where the hashes of one text are gathered; kept, since a new one for each text would be most of the work. */
let gathered = new Int32Array(4096);

/** Gathers the pairs of signs of a word whose script is read so, from a place on; returns how many are gathered. */
function gatherPairs(text: string, from: number, to: number, size: number): number {
  if (to - from < 3) {
    gathered[size] = mixed(hashed(offset, text, from, to));
    return size + 1;
  }
  for (let at = from; at + 1 < to; at += 1) gathered[size + at - from] = mixed(hashed(offset, text, at, at + 2));
  return size + to - from - 1;
}

/** The hashes of a plain text's words in order, the same as of its words one by one, without making any. */
export function scanWords(text: string, small: ReadonlySet<number>): Int32Array {
  if (gathered.length < text.length) gathered = new Int32Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at += 1;
      continue;
    }
    if (isPaired(code)) {
      const from = at;
      while (at < text.length && isPaired(text.charCodeAt(at))) at += 1;
      size = gatherPairs(text, from, at, size);
      continue;
    }
    const end = endOf(text, at);
    const stem = stemEnd(text, at, end);
    const hash = hashed(offset, text, at, stem);
    const isSmall = end - at <= longestSmall && small.has(mixed(hashed(hash, text, stem, end)));
    if (!isSmall) {
      gathered[size] = mixed(hash);
      size += 1;
    }
    at = end;
  }
  return gathered.slice(0, size);
}
