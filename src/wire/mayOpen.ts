import { openingsOf } from './openings.ts';
import { beyond } from './signsOf.ts';

/** A bit for each pair of characters: a row of four numbers for each first one. */
const row = 128 / 32;

const any = beyond.charCodeAt(0);

/**
 * Makes a test of whether a text opens, or goes on at a place, as a match of one of the patterns can, by two characters.
 * It is asked before patterns that must stand at a text's start: most lines of any copy are so ruled out, for a tenth of
 * what the patterns would cost.
 */
export function mayOpen(patterns: readonly RegExp[]): (text: string, at?: number) => boolean {
  const pairs = new Uint32Array(128 * row);
  const firsts = new Uint8Array(128);
  const foreign = new Set<number>();
  for (const opening of patterns.flatMap((pattern) => [...openingsOf(pattern)])) {
    const [first, second] = [opening.charCodeAt(0), opening.charCodeAt(1)];
    if (opening === '') pairs.fill(-1);
    if (opening === '' || first > 127) foreign.add(opening === '' ? any : first);
    else if (opening.length === 1) pairs.fill(-1, first * row, first * row + row);
    else if (second > 127) firsts[first] = 1;
    else pairs[first * row + (second >> 5)] = (pairs[first * row + (second >> 5)] ?? 0) | (1 << second);
  }
  for (let at = 0; at < pairs.length; at += 1) if (pairs[at] !== 0) firsts[Math.floor(at / row)] = 1;
  const isAny = foreign.has(any);
  return (text, at = 0) => {
    const first = at < text.length ? text.charCodeAt(at) : 0;
    if (first > 127) return isAny || foreign.has(first);
    if (firsts[first] === 0) return false;
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    return second > 127 || (((pairs[first * row + (second >> 5)] ?? 0) >>> second) & 1) === 1;
  };
}
