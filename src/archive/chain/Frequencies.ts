import type { Traits } from './traits.ts';

/** How often words and shingles occur in an archive: what is rare tells stories apart, what recurs day by day does not. */
export class Frequencies {
  readonly #articles: number;
  readonly #words = new Map<number, number>();
  readonly #days = new Map<number, { last: string; days: number }>();

  constructor(all: readonly Traits[]) {
    this.#articles = all.length;
    for (const { opening, sketch, day } of all) {
      for (const word of opening) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      for (const shingle of sketch.hashes) this.#count(shingle, day ?? '');
    }
  }

  #count(shingle: number, day: string): void {
    const known = this.#days.get(shingle);
    if (!known) this.#days.set(shingle, { last: day, days: 1 });
    else if (known.last !== day) {
      known.last = day;
      known.days += 1;
    }
  }

  /** Whether a shingle is written on so many days that it belongs to no story. */
  isCommon = (shingle: number): boolean => (this.#days.get(shingle)?.days ?? 0) > 4;

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
