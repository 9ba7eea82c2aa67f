import { mixed, offset, prime } from './sketch.ts';

/** Letters beyond ASCII, and signs that a scan of plain English does not know. */
const other = /[\u0080-\u2012\u2015-\u2017\u201a\u201b\u201e-\u2025\u2027-\uffff]/;

/** Whether a text can be scanned: ASCII, and the quotation marks and dashes that go with it. */
export const isPlain = (text: string): boolean => !other.test(text);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isWord = (code: number): boolean => isLetter(code) || isDigit(code);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Where a word that begins as letters and figures ends: `1,250.5`, `Nuri's`. */
function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at += 1;
  while (at + 1 < text.length) {
    const [sign, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    const isJoint = sign === 46 || sign === 44 || sign === 45 || isApostrophe(sign);
    if (isJoint && isDigit(next)) {
      at += 2;
      while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
      continue;
    }
    const after = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
    if (!isApostrophe(sign) || next !== 115 || isWord(after) || after === 95) return at;
    at += 2;
  }
  return at;
}

/** Where the stem of a word ends: no possessive, no plural, no ending of a verb. */
function stemEnd(text: string, from: number, to: number): number {
  const isPossessive = to - from > 1 && (text.charCodeAt(to - 1) | 32) === 115 && isApostrophe(text.charCodeAt(to - 2));
  const end = isPossessive ? to - 2 : to;
  if (to - from <= 4) return end;
  const [c, b, a] = [1, 2, 3].map((back) => (end - back < from ? 0 : text.charCodeAt(end - back) | 32));
  if (c === 115) return b === 101 ? (a === 105 ? end - 3 : end - 2) : end - 1;
  if (c === 100 && b === 101) return end - 2;
  return c === 103 && b === 110 && a === 105 ? end - 3 : end;
}

/** Goes on with the hash of a word in small letters. */
function hashed(hash: number, text: string, from: number, to: number): number {
  let next = hash;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    next = Math.imul(next ^ (code >= 65 && code <= 90 ? code | 32 : code), prime);
  }
  return next;
}

/** No word of mere grammar is longer. */
const longestSmall = 9;

/** The hashes of a plain text's words in order, the same as of its words one by one, without making any. */
export function scanWords(text: string, small: ReadonlySet<number>): Int32Array {
  const hashes = new Int32Array((text.length >> 1) + 1);
  let size = 0;
  for (let at = 0; at < text.length; ) {
    if (!isWord(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = endOf(text, at);
    const stem = stemEnd(text, at, end);
    const hash = hashed(offset, text, at, stem);
    const isSmall = end - at <= longestSmall && small.has(mixed(hashed(hash, text, stem, end)));
    if (!isSmall) {
      hashes[size] = mixed(hash);
      size += 1;
    }
    at = end;
  }
  return hashes.slice(0, size);
}
