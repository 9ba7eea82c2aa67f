import { wordHashesOf } from '../chain/words.ts';

/** Which block of the older version a block of the newer one was, and whether it kept its place in the order. */
export type Pair = { readonly from: number; readonly at: number; readonly isMoved: boolean };

/** Blocks are one and the same, changed, from this part of their words on. */
const least = 0.4;

/** A block's candidates: those that share its rarest words. */
const mostCandidates = 40;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The longest run of pairs that keeps both orders (patience sorting), as a set of positions. */
function inOrder(pairs: readonly { from: number }[]): Set<number> {
  const tails: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  for (const [index, { from }] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return kept;
}

/** How often each word of a text stands in it, and how many there are. */
export type Bag = { readonly counts: ReadonlyMap<number, number>; readonly size: number };

/** The words of a text, counted. */
export const bagOf = (text: string): Bag => {
  const words = wordHashesOf(text);
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
};

/** How alike two bags of words are: the greater part either shares (a paragraph that grew is still the same), 0 to 1. */
function alike(a: Bag, b: Bag): number {
  let both = 0;
  for (const [word, count] of a.counts) both += Math.min(count, b.counts.get(word) ?? 0);
  const [inA, inB] = [a.size, b.size];
  if (Math.min(inA, inB) === 0) return 0;
  const dice = (2 * both) / (inA + inB);
  return both >= 5 ? Math.max(dice, (0.75 * both) / Math.min(inA, inB)) : dice;
}

type Open = { readonly index: number; readonly bag: Bag };

/** Pairs what is left, the most alike first. */
function likely(before: readonly Open[], after: readonly Open[]): { from: number; at: number }[] {
  const holders = new Map<number, Open[]>();
  for (const block of before)
    for (const word of block.bag.counts.keys()) {
      const known = holders.get(word);
      if (known) known.push(block);
      else holders.set(word, [block]);
    }
  const found: { from: number; at: number; score: number }[] = [];
  for (const block of after) {
    const tally = new Map<Open, number>();
    for (const word of block.bag.counts.keys())
      for (const other of (holders.get(word) ?? []).slice(0, mostCandidates))
        tally.set(other, (tally.get(other) ?? 0) + 1);
    const best = [...tally].sort((a, b) => b[1] - a[1]).slice(0, 8);
    for (const [other] of best) {
      const score = alike(other.bag, block.bag);
      if (score >= least) found.push({ from: other.index, at: block.index, score });
    }
  }
  const [usedFrom, usedAt] = [new Set<number>(), new Set<number>()];
  return found
    .sort((a, b) => b.score - a.score || Math.abs(a.from - a.at) - Math.abs(b.from - b.at) || a.at - b.at)
    .filter(({ from, at }) => {
      if (usedFrom.has(from) || usedAt.has(at)) return false;
      usedFrom.add(from);
      usedAt.add(at);
      return true;
    });
}

/**
 * Pairs the blocks of two versions: the same text first, then what is alike; each block at most once. Positions count from 0.
 * @param count counts a text's words; one that remembers them saves most of the work where many versions share a text
 */
export function alignBlocks(before: readonly string[], after: readonly string[], count = bagOf): Pair[] {
  const same = new Map<string, number[]>();
  for (const [index, text] of before.entries()) same.set(folded(text), [...(same.get(folded(text)) ?? []), index]);
  const pairs: { from: number; at: number }[] = [];
  for (const [at, text] of after.entries()) {
    const from = same.get(folded(text))?.shift();
    if (from !== undefined) pairs.push({ from, at });
  }
  const [doneFrom, doneAt] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ at }) => at))];
  const open = (texts: readonly string[], done: ReadonlySet<number>): Open[] =>
    texts.flatMap((text, index) => (done.has(index) ? [] : [{ index, bag: count(text) }]));
  pairs.push(...likely(open(before, doneFrom), open(after, doneAt)));
  pairs.sort((a, b) => a.at - b.at);
  const kept = inOrder(pairs);
  return pairs.map((pair, index) => ({ ...pair, isMoved: !kept.has(index) }));
}
