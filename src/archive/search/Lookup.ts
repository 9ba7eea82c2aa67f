import type { AskedTerm, Phrase } from './Ask.ts';
import { readPostings } from './postings.ts';
import type { PartitionHead, Posting, WordFile } from './SearchIndex.ts';

/** A word of which no more than its beginning is known is looked for in so many files at the most. */
const mostFiles = 6;

/** The place of the last of some sorted texts that is not behind another; -1 where all are. */
function lastUpTo(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The files of words that may hold a term: from which to which; `isCut` if not all were taken. */
export function filesOf(
  { term, isBegun }: AskedTerm,
  { words }: PartitionHead,
): { from: number; to: number; isCut: boolean } {
  const from = Math.max(0, lastUpTo(words, term));
  const last = isBegun ? Math.max(from, lastUpTo(words, `${term}\uffff`)) : from;
  return { from, to: Math.min(last, from + mostFiles - 1), isCut: last - from >= mostFiles };
}

/** Looks up terms in the files of words of one partition. */
export class Lookup {
  readonly #head: PartitionHead;
  readonly #files: ReadonlyMap<string, WordFile>;
  /** From which place on the words of a story are still under an embargo. */
  readonly #ends: ReadonlyMap<number, number>;

  constructor(head: PartitionHead, files: ReadonlyMap<string, WordFile>, now: number) {
    this.#head = head;
    this.#files = files;
    const embargoes = head.embargoes.filter(([, liftsAt]) => now < liftsAt);
    this.#ends = new Map(embargoes.map(([story, , place]) => [story, place]));
  }

  /** What of a posting may be found by now; null where nothing may. */
  #open(posting: Posting, term: string): Posting | null {
    const end = this.#ends.get(posting.story);
    if (end === undefined || /^(?:slug:|source:|source=)/.test(term)) return posting;
    const places = /^(?:by|place|has):/.test(term) ? [] : posting.places.filter((place) => place < end);
    return places.length > 0 ? { ...posting, places } : null;
  }

  /** Where a term stands, by story; of one that is only begun, whatever goes on from it. */
  postings(asked: AskedTerm): Map<number, Posting> {
    const { from, to } = filesOf(asked, this.#head);
    const all = new Map<number, Posting>();
    for (const name of this.#head.wordFiles.slice(from, to + 1)) {
      const file = this.#files.get(name) ?? [];
      for (let at = 0; at < file.length; at += 2) {
        const term = file[at] ?? '';
        if (asked.isBegun ? !term.startsWith(asked.term) : term !== asked.term) continue;
        for (const written of readPostings(file[at + 1] ?? '')) {
          const posting = this.#open(written, term);
          if (posting === null) continue;
          const known = all.get(posting.story);
          all.set(posting.story, known ? merged(known, posting) : posting);
        }
      }
    }
    return all;
  }

  /** Where a phrase stands, by story: its first word's places. */
  phrase(phrase: Phrase): Map<number, Posting> {
    const [first, ...rest] = phrase.map((term) => ({ at: term.at, postings: this.postings(term) }));
    if (!first) return new Map();
    const found = new Map<number, Posting>();
    for (const [story, posting] of first.postings) {
      const others = rest.map(({ at, postings }) => ({ at, places: new Set(postings.get(story)?.places) }));
      const places = posting.places.filter((place) => others.every((other) => other.places.has(place + other.at)));
      if (places.length > 0) found.set(story, { ...posting, places });
    }
    return found;
  }
}

const merged = (a: Posting, b: Posting): Posting => ({
  story: a.story,
  isInHeadline: a.isInHeadline || b.isInHeadline,
  places: [...a.places, ...b.places],
});
