import { Tally } from './Tally.ts';
import type { Traits } from './traits.ts';
import type { Weighed, WordSet } from './WordSet.ts';

/** A day's number takes thirteen bits: after twenty-two years they come round again. */
const mostDays = 0x1fff;

/**
 * On how many days each shingle is written, in a table of slots rather than a map: an archive has too many for one. Two
 * shingles may share a slot, which only makes both count for less.
 */
class Days {
  /** Of each slot the last day and above it how many there were, seven at the most: in few bits, since each is looked up in far memory. */
  readonly #slots: Uint16Array;

  constructor(shingles: number) {
    this.#slots = new Uint16Array(2 ** Math.min(26, Math.max(16, Math.ceil(Math.log2(shingles + 1)))));
  }

  /** Counts a shingle on a day, numbered from 1. */
  add(shingle: number, day: number): void {
    const slot = shingle & (this.#slots.length - 1);
    const known = this.#slots[slot] as number;
    if ((known & mostDays) === day) return;
    this.#slots[slot] = (Math.min(7, (known >>> 13) + 1) << 13) | day;
  }

  of(shingle: number): number {
    return (this.#slots[shingle & (this.#slots.length - 1)] as number) >>> 13;
  }
}

/** How often words and shingles occur in an archive: what is rare tells stories apart, what recurs day by day does not. */
export class Frequencies {
  readonly #articles: number;
  readonly #words = new Tally();
  readonly #days: Days;

  constructor(all: readonly Pick<Traits, 'opening' | 'sketch' | 'day'>[]) {
    this.#articles = all.length;
    this.#days = new Days(all.reduce((sum, { sketch }) => sum + sketch.hashes.length, 0));
    const numbers = new Map<string, number>();
    // Day by day, whatever order the files came in: a table's slots only remember the last day.
    const byDay = [...all].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1));
    for (const { opening, sketch, day } of byDay) {
      for (const word of opening) this.#words.add(word);
      const number = numbers.get(day ?? '') ?? (numbers.size % mostDays) + 1;
      numbers.set(day ?? '', number);
      for (const shingle of sketch.hashes) this.#days.add(shingle, number);
    }
  }

  /** Whether a shingle is written on so many days that it belongs to no story. */
  isCommon = (shingle: number): boolean => this.#days.of(shingle) > 4;

  /** Weighs words as evidence: the rarer, the more. */
  weigh(words: WordSet): Weighed {
    const worths = new Float32Array(words.length);
    const counts = this.#countsOf(words);
    let [sum, squares] = [0, 0];
    for (let at = 0; at < words.length; at += 1) {
      worths[at] = Math.log(1 + this.#articles / ((counts[at] as number) || 1));
      sum += worths[at] as number;
      squares += (worths[at] as number) ** 2;
    }
    return { words, counts, worths, sum, squares };
  }

  /** How often each of some words is written. */
  #countsOf(words: WordSet): Uint32Array {
    const counts = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at += 1) counts[at] = this.#words.of(words[at] as number);
    return counts;
  }

  /**
   * The rarest of some words that another article has as well, most telling first.
   * @param counts how often each is written, where that was looked up already
   */
  rarest(words: WordSet, most: number, counts = this.#countsOf(words)): number[] {
    // Count and word in one number, so that it sorts by both.
    const ranked = new Float64Array(words.length);
    let size = 0;
    for (let at = 0; at < words.length; at += 1) {
      const count = counts[at] as number;
      if (count < 2) continue;
      ranked[size] = count * 2 ** 32 + ((words[at] as number) >>> 0);
      size += 1;
    }
    return Array.from(ranked.subarray(0, size).sort().subarray(0, most), (one) => (one % 2 ** 32) | 0);
  }
}
