import type { Ask, AskedTerm, Phrase } from './Ask.ts';
import { readPostings } from './postings.ts';
import type { PartitionHead, Posting, WordFile } from './SearchIndex.ts';

/** Stories of a partition by their number, in its order, and how well each answers. */
export type Found = { readonly stories: readonly number[]; readonly scores: readonly number[] };

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

function filesOf({ term, isBegun }: AskedTerm, { words }: PartitionHead): { from: number; to: number; isCut: boolean } {
  const from = Math.max(0, lastUpTo(words, term));
  const last = isBegun ? Math.max(from, lastUpTo(words, `${term}\uffff`)) : from;
  return { from, to: Math.min(last, from + mostFiles - 1), isCut: last - from >= mostFiles };
}

const termsIn = ({ wanted, unwanted }: Ask): AskedTerm[] => [...wanted.flat(2), ...unwanted.flat()];

/** The names of the files of words that an ask needs of a partition; `isCut` if a beginning is so short that not all were taken. */
export function filesFor(ask: Ask, head: PartitionHead): { names: readonly string[]; isCut: boolean } {
  const names = new Set<string>();
  let isCut = false;
  for (const term of termsIn(ask)) {
    const files = filesOf(term, head);
    isCut ||= files.isCut;
    for (const name of head.wordFiles.slice(files.from, files.to + 1)) names.add(name);
  }
  return { names: [...names], isCut };
}

/** The first story of the days that an ask is for, and the one behind the last. */
export function rangeOf(
  { days, stories }: PartitionHead,
  { from, to }: Pick<Ask, 'from' | 'to'>,
): readonly [number, number] {
  if (from === null && to === null) return [0, stories];
  let [at, first, end] = [0, -1, 0];
  for (const [day, count] of days) {
    if (day !== null && (to === null || day <= to) && (from === null || day >= from)) {
      if (first < 0) first = at;
      end = at + count;
    }
    at += count;
  }
  return [Math.max(first, 0), end];
}

/** Looks up terms in the files of words of one partition. */
class Lookup {
  readonly #head: PartitionHead;
  readonly #files: ReadonlyMap<string, WordFile>;

  constructor(head: PartitionHead, files: ReadonlyMap<string, WordFile>) {
    this.#head = head;
    this.#files = files;
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
        for (const posting of readPostings(file[at + 1] ?? '')) {
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

/** How much a phrase says of a story: seldom words more, often a little more, in the headline much more (BM25 without lengths). */
function scoreOf({ places, isInHeadline }: Posting, stories: number, having: number): number {
  const rarity = Math.log(1 + (stories - having + 0.5) / (having + 0.5));
  return rarity * ((places.length * 2.2) / (places.length + 1.2) + (isInHeadline ? 2 : 0));
}

/**
 * The stories of a partition that answer an ask.
 * @param files the files of words that `filesFor` names, by name
 */
export function findIn(head: PartitionHead, files: ReadonlyMap<string, WordFile>, ask: Ask): Found {
  const lookup = new Lookup(head, files);
  const [first, end] = rangeOf(head, ask);
  let found: Map<number, number> | null = null;
  for (const group of ask.wanted) {
    const scores = new Map<number, number>();
    for (const phrase of group) {
      const postings = lookup.phrase(phrase);
      for (const [story, posting] of postings)
        if (story >= first && story < end && (found === null || found.has(story)))
          scores.set(
            story,
            (scores.get(story) ?? found?.get(story) ?? 0) + scoreOf(posting, head.stories, postings.size),
          );
    }
    found = scores;
    if (found.size === 0) break;
  }
  found ??= new Map(Array.from({ length: Math.max(0, end - first) }, (_, at) => [first + at, 0]));
  for (const phrase of found.size > 0 ? ask.unwanted : [])
    for (const story of lookup.phrase(phrase).keys()) found.delete(story);
  const stories = [...found.keys()].sort((a, b) => a - b);
  const scores = found;
  return { stories, scores: stories.map((story) => scores.get(story) ?? 0) };
}
