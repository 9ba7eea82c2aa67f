import type { Ask, AskedTerm } from './Ask.ts';
import { filesOf, Lookup } from './Lookup.ts';
import type { PartitionHead, Posting, WordFile } from './SearchIndex.ts';

/** Stories of a partition by their number, in its order, and how well each answers. */
export type Found = { readonly stories: readonly number[]; readonly scores: readonly number[] };

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

/** How much a phrase says of a story: seldom words more, often a little more, in the headline much more (BM25 without lengths). */
function scoreOf({ places, isInHeadline }: Posting, stories: number, having: number): number {
  const rarity = Math.log(1 + (stories - having + 0.5) / (having + 0.5));
  return rarity * ((places.length * 2.2) / (places.length + 1.2) + (isInHeadline ? 2 : 0));
}

/**
 * The stories of a partition that answer an ask.
 * @param files the files of words that `filesFor` names, by name
 * @param now milliseconds: what is under an embargo until later is not found by its text
 */
export function findIn(head: PartitionHead, files: ReadonlyMap<string, WordFile>, ask: Ask, now: number): Found {
  const lookup = new Lookup(head, files, now);
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
