/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  is(chance: number): boolean {
    return this.next() < chance;
  }

  pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.next() * all.length)];
    if (one === undefined) throw new RangeError('Nothing can be picked from an empty list.');
    return one;
  }

  /** One of a list in which, as in any language, the nth is n times rarer than the first (Zipf). */
  common<T>(all: readonly T[]): T {
    const one = all[Math.floor(all.length ** this.next()) - 1];
    if (one === undefined) throw new RangeError('Nothing can be picked from an empty list.');
    return one;
  }

  /** The wait for the next of what comes once in `mean` on average. */
  wait(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }
}
