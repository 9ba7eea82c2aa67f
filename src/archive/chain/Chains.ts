import { type Evidence, evidenceFor, isClearer, longestWindow } from './evidence.ts';
import type { Frequencies } from './Frequencies.ts';
import { numbersIn } from './isTarget.ts';
import { KeyIndex } from './KeyIndex.ts';
import { isBelated, isTaken } from './series.ts';
import { hash32 } from './sketch.ts';
import { slugOf, type Traits } from './traits.ts';
import { type Weighty, weightyOf } from './Weighty.ts';
import type { Weighed } from './WordSet.ts';

/** An article in its chain, with what put it there: the version it follows and the evidence; null for the first. */
export type Link = { readonly traits: Traits; readonly after: Traits | null; readonly evidence: Evidence | null };

/** A chain that is being made, in the order its versions came. */
export type Chain = {
  readonly links: Link[];
  /** The versions that an article is held against: the first and the last ones; none once nothing can continue it. */
  members: Weighty[];
  /** When its last version came, in milliseconds; without end where a version has no time, and may be of any. */
  last: number;
};

/** What an article's chain is found by: one strong key is enough, of weak ones it takes two. */
type Keys = {
  readonly slugs: readonly string[];
  /** Headlines, as a notice quotes them. */
  readonly titles: readonly number[];
  readonly shingles: readonly number[];
  readonly words: readonly number[];
  /** Story numbers that a notice names. */
  readonly numbers: readonly string[];
};

type Match = { readonly chain: Chain; readonly after: Traits; readonly evidence: Evidence };

/** An article is held against so many chains. */
const mostCandidates = 16;

/** An article is held against a chain's first version and so many of its last. */
const compared = 5;

/** Whether a chain has no place for what only may belong to it, or for a first version after the first. */
const isRefused = ({ isSure, isSlugShared }: Evidence, article: Weighty, after: Weighty, { members }: Chain): boolean =>
  !(isSure && isSlugShared) && isTaken(article, after, members);

/** Puts the articles of one source, oldest first, into chains; each is compared only with chains that share a telling key. */
export class Chains {
  readonly all: Chain[] = [];
  readonly #bySlug = new KeyIndex<string, Chain>();
  readonly #byTitle = new KeyIndex<number, Chain>();
  readonly #byShingle = new KeyIndex<number, Chain>();
  readonly #byNumber = new KeyIndex<string, Chain>();
  readonly #byWord = new KeyIndex<number, Chain>();
  readonly #frequencies: Frequencies;
  #open: Chain[] = [];
  #swept = Number.NEGATIVE_INFINITY;

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
  }

  /** Adds an article to the chain that the evidence is strongest for, or begins one. */
  add(traits: Traits): void {
    this.#forgetBefore(traits.time);
    const weighty = weightyOf(traits, this.#frequencies);
    const keys = this.#keysOf(weighty);
    const [best, second] = this.#matches(weighty, keys);
    const isClear = best !== undefined && (best.evidence.isSure || isClearer(best.evidence, second?.evidence));
    const match = isClear ? best : null;
    const chain = match?.chain ?? { links: [], members: [], last: Number.NEGATIVE_INFINITY };
    if (match === null) {
      this.all.push(chain);
      this.#open.push(chain);
    }
    chain.members.push(weighty);
    if (chain.members.length > compared + 1) chain.members.splice(1, 1);
    chain.links.push({ traits, after: match?.after ?? null, evidence: match?.evidence ?? null });
    chain.last = Math.max(chain.last, traits.time ?? Number.POSITIVE_INFINITY);
    for (const key of keys.slugs) this.#bySlug.remember(key, chain);
    for (const key of keys.titles) this.#byTitle.remember(key, chain);
    for (const key of keys.shingles) this.#byShingle.remember(key, chain);
    for (const key of keys.words) this.#byWord.remember(key, chain);
    for (const key of numbersIn(traits.article.file)) this.#byNumber.remember(key, chain);
  }

  /** Forgets the chains that nothing can continue any more, so that what is remembered does not grow with the archive. */
  #forgetBefore(time: number | null): void {
    if (time === null || time - this.#swept < longestWindow) return;
    this.#swept = time;
    const isOver = ({ last }: Chain): boolean => time - last > longestWindow;
    for (const chain of this.#open) if (isOver(chain)) chain.members = [];
    this.#open = this.#open.filter((chain) => !isOver(chain));
    this.#bySlug.forget(isOver);
    this.#byTitle.forget(isOver);
    this.#byShingle.forget(isOver);
    this.#byWord.forget(isOver);
    this.#byNumber.forget(isOver);
  }

  /** The chains that an article may continue, each by its likeliest version, the likeliest first. */
  #matches(weighty: Weighty, keys: Keys): Match[] {
    const matches: Match[] = [];
    for (const chain of this.#candidates(keys, weighty.traits.time)) {
      if (isBelated(weighty, chain.members)) continue;
      // An alert that nothing has followed yet waits for its story.
      const waiting = chain.members.every(({ traits }) => traits.kind === 'urgent') ? 0.25 : 0;
      let best: Match | null = null;
      for (const after of chain.members) {
        const found = evidenceFor(after, weighty);
        if (found === null || isRefused(found, weighty, after, chain)) continue;
        const evidence = waiting > 0 ? { ...found, score: found.score + waiting } : found;
        if (best === null || evidence.score > best.evidence.score) best = { chain, after: after.traits, evidence };
      }
      if (best) matches.push(best);
    }
    return matches.sort((a, b) => b.evidence.score - a.evidence.score);
  }

  #keysOf({ traits: { slug, sketch, title, named }, headline, opening }: Weighty): Keys {
    const rarest = ({ words, counts }: Weighed, most: number) => this.#frequencies.rarest(words, most, counts);
    const rare = [...rarest(headline, 6), ...rarest(opening, 10)];
    const shingles = Array.from(sketch.hashes.subarray(0, 10)).filter((one) => !this.#frequencies.isCommon(one));
    // What a notice names is found by that name, whatever its own words are.
    const slugs = [...new Set([slug, ...(named?.sluglines ?? [])].flatMap((one) => slugOf(one) ?? one ?? []))];
    const titles = [title, ...(named?.titles ?? [])].filter((one) => one !== '').map(hash32);
    const numbers = [...(named?.numbers ?? [])].map((number) => number.slice(number.lastIndexOf('-') + 1));
    return { slugs, titles, shingles, words: [...new Set(rare)], numbers };
  }

  /** The chains that share a slugline, a shingle or two rare words, those that share most first. */
  #candidates({ slugs, titles, shingles, words, numbers }: Keys, time: number | null): Chain[] {
    const counts = new Map<Chain, number>();
    const count = (chains: readonly Chain[], weight: number): void => {
      for (const chain of chains)
        if (time === null || time - chain.last <= longestWindow) counts.set(chain, (counts.get(chain) ?? 0) + weight);
    };
    for (const key of slugs) count(this.#bySlug.of(key), 2);
    for (const key of titles) count(this.#byTitle.of(key), 2);
    for (const key of shingles) count(this.#byShingle.of(key), 2);
    for (const key of words) count(this.#byWord.of(key), 1);
    for (const key of numbers) count(this.#byNumber.of(key), 4);
    return [...counts]
      .filter(([, shared]) => shared > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCandidates)
      .map(([chain]) => chain);
  }
}
