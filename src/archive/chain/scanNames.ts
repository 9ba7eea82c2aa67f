import { endOf, hashed, longestSmall, stemEnd } from './scanWords.ts';
import { isBlank, isCapital, isDigit, isLetter, isSmall } from './signs.ts';
import { mixed, offset } from './sketch.ts';

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 0x201d || code === 0x2019;

/** Whether what stands before a place is the inside of a sentence: a small letter or a comma, then a blank. */
function isInside(text: string, at: number): boolean {
  if (at < 2 || !isBlank(text.charCodeAt(at - 1))) return false;
  const ends = (code: number): boolean => isSmall(code) || code === 44 || code === 59;
  const before = text.charCodeAt(at - 2);
  return ends(before) || (at > 2 && isQuote(before) && ends(text.charCodeAt(at - 3)));
}

const goesOn = (code: number): boolean => isLetter(code) || isDigit(code);

/** The hashes of a plain text's names in order, the same as of its names one by one. */
export function scanNames(text: string, small: ReadonlySet<number>): number[] {
  const hashes: number[] = [];
  for (let at = 2; at + 1 < text.length; at += 1) {
    if (!isCapital(text.charCodeAt(at)) || !isInside(text, at)) continue;
    if (!goesOn(text.charCodeAt(at + 1))) continue;
    const from = at;
    // A name ends as a word does, so that it is found among words: `Meteor-9`, of `Seo-yun` the first half.
    at = endOf(text, from);
    const stem = stemEnd(text, from, at);
    const hash = hashed(offset, text, from, stem);
    const isSmallWord = at - from <= longestSmall && small.has(mixed(hashed(hash, text, stem, at)));
    if (!isSmallWord) hashes.push(mixed(hash));
    at -= 1;
  }
  return hashes;
}
