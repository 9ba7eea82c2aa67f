import { type Bag, bagOf, sharedBy } from './Bag.ts';

/** Which block of the older version a block of the newer one was, and whether it kept its place in the order. */
export type Pair = { readonly from: number; readonly at: number; readonly isMoved: boolean };

type Found = { readonly from: number; readonly at: number };

/** Blocks are one and the same, changed, from this part of their words on. */
const least = 0.4;

/** A word leads to no more blocks than these. */
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

type Open = { readonly index: number; readonly bag: Bag };

/** How alike two texts are that share so many words: the greater part either shares (a paragraph that grew is still the same), 0 to 1. */
function alike(a: Bag, b: Bag, both: number): number {
  const dice = both === 0 ? 0 : (2 * both) / (a.size + b.size);
  return both >= 5 ? Math.max(dice, (0.75 * both) / Math.min(a.size, b.size)) : dice;
}

/** For a block those of the older version that share words with it, with how many: where they are many only those that share most. */
function sharersAmong(before: readonly Open[]): (block: Open) => Iterable<readonly [Open, number]> {
  const holders = new Map<string, (readonly [Open, number])[]>();
  for (const block of before)
    for (const [word, count] of block.bag.words) {
      const known = holders.get(word);
      if (!known) holders.set(word, [[block, count]]);
      else if (known.length < mostCandidates) known.push([block, count]);
    }
  return (block) => {
    const tally = new Map<Open, number>();
    for (const [word, count] of block.bag.words)
      for (const [other, times] of holders.get(word) ?? [])
        tally.set(other, (tally.get(other) ?? 0) + Math.min(count, times));
    // So few that no word of theirs was left out: what is counted is exact.
    if (before.length <= mostCandidates) return tally;
    const best = [...tally].sort((a, b) => b[1] - a[1]).slice(0, 8);
    return best.map(([other]) => [other, sharedBy(block.bag, other.bag)] as const);
  };
}

/** Pairs what is left, the most alike first. */
function likely(before: readonly Open[], after: readonly Open[]): Found[] {
  const sharersOf = sharersAmong(before);
  const found: { from: number; at: number; score: number }[] = [];
  for (const block of after)
    for (const [other, both] of sharersOf(block)) {
      const score = alike(other.bag, block.bag, both);
      if (score >= least) found.push({ from: other.index, at: block.index, score });
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

/** Adds the pairs of blocks whose texts come to the same, among those that are in no pair yet. */
function pairSame(
  pairs: Found[],
  before: readonly string[],
  after: readonly string[],
  keyOf: (text: string) => string,
): void {
  const [doneFrom, doneAt] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ at }) => at))];
  const same = new Map<string, number[]>();
  for (const [index, text] of before.entries()) {
    if (doneFrom.has(index)) continue;
    const key = keyOf(text);
    const known = same.get(key);
    if (known) known.push(index);
    else same.set(key, [index]);
  }
  for (const [at, text] of after.entries()) {
    const from = doneAt.has(at) ? undefined : same.get(keyOf(text))?.shift();
    if (from !== undefined) pairs.push({ from, at });
  }
}

/**
 * Pairs the blocks of two versions: the same text first, then what is alike; each block at most once. Positions count from 0.
 * @param count counts a text's words; one that remembers them saves most of the work where many versions share a text
 */
export function alignBlocks(before: readonly string[], after: readonly string[], count = bagOf): Pair[] {
  const pairs: Found[] = [];
  // Most are the same to the letter; only of the others it is worth while to ask what they come to.
  pairSame(pairs, before, after, (text) => text);
  pairSame(pairs, before, after, folded);
  const [doneFrom, doneAt] = [new Set(pairs.map(({ from }) => from)), new Set(pairs.map(({ at }) => at))];
  const open = (texts: readonly string[], done: ReadonlySet<number>): Open[] =>
    texts.flatMap((text, index) => (done.has(index) ? [] : [{ index, bag: count(text) }]));
  pairs.push(...likely(open(before, doneFrom), open(after, doneAt)));
  pairs.sort((a, b) => a.at - b.at);
  const kept = inOrder(pairs);
  return pairs.map((pair, index) => ({ ...pair, isMoved: !kept.has(index) }));
}
