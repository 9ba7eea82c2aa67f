import { kept, sortOnce, type WordSet } from './WordSet.ts';

/** What FNV-1a begins with, and multiplies by. */
export const offset = 0x811c9dc5;
export const prime = 0x01000193;

/** A 32-bit hash of a text, signed. */
export function hash32(text: string): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mixed(hash);
}

/** Mixes a hash so that its low and high bits serve alike. */
export function mixed(written: number): number {
  let hash = Math.imul(written ^ (written >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How many shingles a sketch keeps of a text: the smallest, which are a fair sample of all of them. */
const size = 160;

/** A fair sample of a text's shingles, ascending; `isWhole` if it is all of them. */
export type Sketch = { readonly hashes: WordSet; readonly isWhole: boolean };

/** Where the shingles of one text are gathered; kept, since a new one for each text would be most of the work. */
let gathered = new Int32Array(1024);

/** The sketch of a text by its words' hashes: of every run of three one hash, the smallest kept (Broder's bottom-k). */
export function sketchOf(words: Int32Array): Sketch {
  const count = Math.max(0, words.length - 2);
  if (gathered.length < count) gathered = new Int32Array(count);
  const all = gathered.subarray(0, count);
  for (let at = 0; at < all.length; at += 1) {
    const two = Math.imul(words[at] as number, prime) ^ (words[at + 1] as number);
    all[at] = mixed(Math.imul(two, prime) ^ (words[at + 2] as number));
  }
  const found = sortOnce(all);
  return { hashes: kept(all, Math.min(found, size)), isWhole: found <= size };
}

/** A sketch without what says nothing of a story; up to `limit` it tells of every shingle. */
export type Wording = { readonly hashes: WordSet; readonly limit: number };

const beyond = 2 ** 32;

/** What of a sketch tells a story: all but the shingles that its source writes every day. */
export function wordingOf({ hashes, isWhole }: Sketch, isCommon: (hash: number) => boolean): Wording {
  let found = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] as number;
    if (isCommon(hash)) continue;
    telling[found] = hash;
    found += 1;
  }
  return { hashes: telling.slice(0, found), limit: isWhole ? beyond : (hashes.at(-1) ?? -beyond) };
}

const telling = new Int32Array(size);

/** Of fewer shingles than these nothing can be said. */
const fewest = 4;

/** The part of the shorter text's wording that stands in the other as well, 0 to 1, estimated from their sketches. */
export function shared(a: Wording, b: Wording): number {
  const limit = Math.min(a.limit, b.limit);
  let [i, j, both, inA, inB] = [0, 0, 0, 0, 0];
  while (i < a.hashes.length || j < b.hashes.length) {
    const x = i < a.hashes.length ? (a.hashes[i] as number) : beyond;
    const y = j < b.hashes.length ? (b.hashes[j] as number) : beyond;
    const least = x < y ? x : y;
    if (least > limit) break;
    if (x === least) {
      i += 1;
      inA += 1;
    }
    if (y === least) {
      j += 1;
      inB += 1;
    }
    if (x === y) both += 1;
  }
  const shorter = Math.min(inA, inB);
  return shorter < fewest ? 0 : both / shorter;
}
