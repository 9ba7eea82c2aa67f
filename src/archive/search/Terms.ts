import type { Findable } from './findableText.ts';
import { initialOf, readRun, scanWords } from './scanWords.ts';

/** A run of letters that says several terms: `terms[n]` stands `places[n]` behind the run's first place. */
type Several = { readonly terms: readonly number[]; readonly places: readonly number[]; readonly length: number };

/** So many runs are remembered; what is met more seldom is read again. */
const mostRuns = 200_000;

/** Between two texts of a story, so that no phrase runs from one into the next. */
const gap = 2;

const operators = ['by', 'slug', 'place', 'source'] as const;

/** Collects where each term stands, story by story. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #runs: Record<string, Map<string, number>> = {};
  readonly #several: Several[] = [];
  /** The terms by their number. */
  readonly names: string[] = [];
  /** Pairs of a term and a place; a place is doubled, and one more in a headline. */
  entries = new Uint32Array(1 << 18);
  length = 0;
  /** How many entries there were when each story began. */
  readonly begins: number[] = [];
  /** What is under an embargo: the story, the instant it lifts, and the place from which on its text stands. */
  readonly embargoes: [story: number, liftsAt: number, place: number][] = [];

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.names.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  #add(term: number, place: number): void {
    if (this.length === this.entries.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.entries);
      this.entries = wider;
    }
    this.entries[this.length] = term;
    this.entries[this.length + 1] = place;
    this.length += 2;
  }

  /** The term of a run that says one only; below zero, the place among the runs that say several, counted from -1. */
  #read(run: string, prefix: string, runs: Map<string, number>): number {
    const { terms, length } = readRun(run);
    const numbers = terms.map(({ term }) => this.#numberOf(prefix + term));
    const [first] = numbers;
    const known =
      first !== undefined && numbers.length === 1
        ? first
        : -this.#several.push({ terms: numbers, places: terms.map(({ at }) => at), length });
    if (runs.size >= mostRuns) runs.clear();
    runs.set(run, known);
    return known;
  }

  #addText(text: string, from: number, flag: number, prefix = ''): number {
    const runs = this.#runs[prefix] ?? new Map<string, number>();
    this.#runs[prefix] = runs;
    let place = from;
    scanWords(text, (run) => {
      const known = runs.get(run) ?? this.#read(run, prefix, runs);
      if (known >= 0) {
        this.#add(known, place * 2 + flag);
        place += 1;
        return;
      }
      const several = this.#several[-known - 1];
      if (!several) return;
      for (let at = 0; at < several.terms.length; at += 1)
        this.#add(several.terms[at] ?? 0, (place + (several.places[at] ?? 0)) * 2 + flag);
      place += several.length;
    });
    return place + gap;
  }

  /** The initial consonants of a headline's Hangul, in pairs over its blanks. */
  #addInitials(headline: string): void {
    const signs = [...headline.normalize('NFC')].map(initialOf).filter((sign) => sign !== null);
    for (const [place, sign] of signs.entries())
      this.#add(this.#numberOf(sign + (signs[place + 1] ?? '')), place * 2 + 1);
  }

  /** Adds what the next story can be found by. */
  add(findable: Findable): void {
    this.begins.push(this.length);
    let place = 0;
    for (const headline of findable.headlines) place = this.#addText(headline, place, 1);
    for (const text of findable.texts) place = this.#addText(text, place, 0);
    if (findable.embargo) this.embargoes.push([this.begins.length - 1, findable.embargo.liftsAt, place]);
    for (const text of findable.embargo?.texts ?? []) place = this.#addText(text, place, 0);
    for (const operator of operators) {
      let own = 0;
      for (const text of findable[operator]) own = this.#addText(text, own, 0, `${operator}:`);
    }
    for (const fact of findable.facts) this.#add(this.#numberOf(fact), 0);
    for (const headline of findable.headlines.slice(0, 1)) this.#addInitials(headline);
  }
}
