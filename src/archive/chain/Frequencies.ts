import type { Traits } from './traits.ts';

/**
 * On how many days each shingle is written, in a table of slots rather than a map: an archive has too many for one. Two
 * shingles may share a slot, which only makes both count for less.
 */
class Days {
  readonly #slots: number;
  readonly #last: Uint16Array;
  readonly #days: Uint8Array;

  constructor(shingles: number) {
    this.#slots = 2 ** Math.min(26, Math.max(12, Math.ceil(Math.log2(2 * shingles + 1))));
    this.#last = new Uint16Array(this.#slots);
    this.#days = new Uint8Array(this.#slots);
  }

  /** Counts a shingle on a day, numbered from 1. */
  add(shingle: number, day: number): void {
    const slot = shingle % this.#slots;
    if (this.#last[slot] === day) return;
    this.#last[slot] = day;
    this.#days[slot] = Math.min(255, (this.#days[slot] ?? 0) + 1);
  }

  of = (shingle: number): number => this.#days[shingle % this.#slots] ?? 0;
}

/** How often words and shingles occur in an archive: what is rare tells stories apart, what recurs day by day does not. */
export class Frequencies {
  readonly #articles: number;
  readonly #words = new Map<number, number>();
  readonly #days: Days;

  constructor(all: readonly Pick<Traits, 'opening' | 'sketch' | 'day'>[]) {
    this.#articles = all.length;
    this.#days = new Days(all.reduce((sum, { sketch }) => sum + sketch.hashes.length, 0));
    const numbers = new Map<string, number>();
    for (const { opening, sketch, day } of all) {
      for (const word of opening) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      const number = numbers.get(day ?? '') ?? (numbers.size % 65_535) + 1;
      numbers.set(day ?? '', number);
      for (const shingle of sketch.hashes) this.#days.add(shingle, number);
    }
  }

  /** Whether a shingle is written on so many days that it belongs to no story. */
  isCommon = (shingle: number): boolean => this.#days.of(shingle) > 4;

  /** What a word is worth as evidence: the rarer, the more. */
  worth = (word: number): number => Math.log(1 + this.#articles / (this.#words.get(word) ?? 1));

  /** The rarest of some words that another article has as well, most telling first. */
  rarest(words: Iterable<number>, most: number): number[] {
    const found: [number, number][] = [];
    for (const word of words) {
      const count = this.#words.get(word) ?? 0;
      if (count > 1) found.push([word, count]);
    }
    return found
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, most)
      .map(([word]) => word);
  }

  /** How alike two sets of words are, 0 to 1, each word counting for what it is worth. */
  likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
    let [both, inA, inB] = [0, 0, 0];
    for (const word of a) {
      const worth = this.worth(word) ** 2;
      inA += worth;
      if (b.has(word)) both += worth;
    }
    for (const word of b) inB += this.worth(word) ** 2;
    return inA === 0 || inB === 0 ? 0 : both / Math.sqrt(inA * inB);
  }

  /** How much of a set of words stands in another, 0 to 1, by worth. */
  containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
    let [both, all] = [0, 0];
    for (const word of a) {
      const worth = this.worth(word);
      all += worth;
      if (b.has(word)) both += worth;
    }
    return all === 0 ? 0 : both / all;
  }
}
