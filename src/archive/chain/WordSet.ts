/** A set of words as their hashes, ascending and each once: a tenth of a Set's memory, and quick to hold against another. */
export type WordSet = Int32Array;

/** Sets lie in a few long arrays: one of its own for each would be more to keep for a small set than the set itself. */
const length = 2 ** 16;
let pool = new Int32Array(0);
let used = 0;

/** Keeps the first so many of some hashes. */
export function kept(hashes: Int32Array, size: number): WordSet {
  if (used + size > pool.length) {
    pool = new Int32Array(Math.max(length, size));
    used = 0;
  }
  for (let at = 0; at < size; at += 1) pool[used + at] = hashes[at] as number;
  used += size;
  return pool.subarray(used - size, used);
}

/** Puts hashes in order, each once, where they lie; returns how many there are. */
export function sortOnce(hashes: Int32Array): number {
  const sorted = hashes.sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const hash = sorted[at] as number;
    if (size === 0 || sorted[size - 1] !== hash) {
      sorted[size] = hash;
      size += 1;
    }
  }
  return size;
}

/** The set of some hashes, which are put in order where they lie. */
export const wordSet = (hashes: Int32Array): WordSet => kept(hashes, sortOnce(hashes));

/** Whether two sets share a word. */
export function hasCommon(a: WordSet, b: WordSet): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) return true;
    if (x < y) i += 1;
    else j += 1;
  }
  return false;
}

/** A set of words with what each is worth as evidence. */
export type Weighed = {
  readonly words: WordSet;
  /** How often the archive has each. */
  readonly counts: Uint32Array;
  readonly worths: Float32Array;
  /** What all are worth together, and their squares. */
  readonly sum: number;
  readonly squares: number;
};

/** How alike two sets of words are, 0 to 1, each word counting for what it is worth. */
export function likeness(a: Weighed, b: Weighed): number {
  if (a.squares === 0 || b.squares === 0) return 0;
  const [x, y] = [a.words, b.words];
  let both = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [first, second] = [x[i] as number, y[j] as number];
    if (first === second) {
      both += (a.worths[i] as number) ** 2;
      i += 1;
      j += 1;
    } else if (first < second) i += 1;
    else j += 1;
  }
  return both / Math.sqrt(a.squares * b.squares);
}

/** How much of a set of words stands in another, 0 to 1, by worth. */
export function containment(a: Weighed, b: WordSet): number {
  if (a.sum === 0) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.length; ) {
    const [first, second] = [a.words[i] as number, b[j] as number];
    if (first === second) {
      both += a.worths[i] as number;
      i += 1;
      j += 1;
    } else if (first < second) i += 1;
    else j += 1;
  }
  return both / a.sum;
}
