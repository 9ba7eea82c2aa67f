import { type Evidence, evidenceFor } from './evidence.ts';
import type { Frequencies } from './Frequencies.ts';
import { hash32 } from './sketch.ts';
import { slugOf, type Traits } from './traits.ts';

/** An article in its chain, with what put it there: the version it follows and the evidence; null for the first. */
export type Link = { readonly traits: Traits; readonly after: Traits | null; readonly evidence: Evidence | null };

/** A chain that is being made, in the order its versions came. */
export type Chain = { readonly links: Link[] };

/** What an article's chain is found by: one strong key is enough, of weak ones it takes two. */
type Keys = { readonly strong: readonly (number | string)[]; readonly weak: readonly number[] };

type Match = { readonly chain: Chain; readonly after: Traits; readonly evidence: Evidence };

/** What is only likely must be so much likelier than the next. */
const margin = 1.25;

/** An article is held against so many chains. */
const mostCandidates = 16;

/** A key remembers so many chains that had it last: enough for a day's news, few enough to stay near-linear. */
const kept = 12;

/** Where the keys of headlines lie: beyond those of words and shingles. */
const titles = 2 ** 33;

/** A chain's versions that an article is held against: the first and the last ones. */
const compared = 5;

/** Puts the articles of one source, oldest first, into chains; each is compared only with chains that share a telling key. */
export class Chains {
  readonly all: Chain[] = [];
  readonly #byKey = new Map<number | string, Chain[]>();
  readonly #frequencies: Frequencies;

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
  }

  /** Adds an article to the chain that the evidence is strongest for, or begins one. */
  add(traits: Traits): void {
    const keys = this.#keysOf(traits);
    const [best, second] = this.#matches(traits, keys);
    const isClear =
      best !== undefined && (best.evidence.isSure || best.evidence.score > margin * (second?.evidence.score ?? 0));
    const match = isClear ? best : null;
    const chain = match?.chain ?? { links: [] };
    if (match === null) this.all.push(chain);
    chain.links.push({ traits, after: match?.after ?? null, evidence: match?.evidence ?? null });
    for (const key of [...keys.strong, ...keys.weak]) this.#remember(key, chain);
  }

  /** The chains that an article may continue, each by its likeliest version, the likeliest first. */
  #matches(traits: Traits, keys: Keys): Match[] {
    const matches: Match[] = [];
    for (const chain of this.#candidates(keys)) {
      let best: Match | null = null;
      for (const after of membersOf(chain)) {
        const evidence = evidenceFor(after, traits, this.#frequencies);
        if (evidence && (best === null || evidence.score > best.evidence.score)) best = { chain, after, evidence };
      }
      if (best) matches.push(best);
    }
    return matches.sort((a, b) => b.evidence.score - a.evidence.score);
  }

  #keysOf({ slug, headline, opening, sketch, title, named }: Traits): Keys {
    const rare = [...this.#frequencies.rarest(headline, 6), ...this.#frequencies.rarest(opening, 10)];
    const strong: (number | string)[] = slug === null ? [] : [slug];
    // Beyond 32 bits, where no word's hash lies.
    for (const shingle of sketch.hashes.slice(0, 10))
      if (!this.#frequencies.isCommon(shingle)) strong.push(2 ** 32 + shingle);
    // What a notice names is found by that name, whatever its own words are.
    for (const one of named === null ? [title] : [title, ...named.titles])
      if (one !== '') strong.push(titles + hash32(one));
    for (const one of named?.sluglines ?? []) strong.push(slugOf(one) ?? one);
    return { strong, weak: [...new Set(rare)] };
  }

  /** The chains that share a slugline, a shingle or two rare words, those that share most first. */
  #candidates({ strong, weak }: Keys): Chain[] {
    const counts = new Map<Chain, number>();
    const count = (keys: readonly (number | string)[], weight: number): void => {
      for (const key of keys)
        for (const chain of this.#byKey.get(key) ?? []) counts.set(chain, (counts.get(chain) ?? 0) + weight);
    };
    count(strong, 2);
    count(weak, 1);
    return [...counts]
      .filter(([, shared]) => shared > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostCandidates)
      .map(([chain]) => chain);
  }

  #remember(key: number | string, chain: Chain): void {
    const chains = this.#byKey.get(key);
    if (!chains) return void this.#byKey.set(key, [chain]);
    const at = chains.indexOf(chain);
    if (at >= 0) chains.splice(at, 1);
    chains.push(chain);
    if (chains.length > kept) chains.shift();
  }
}

function membersOf({ links }: Chain): Traits[] {
  const last = links.slice(-compared);
  const first = links[0];
  return (first && !last.includes(first) ? [first, ...last] : last).map(({ traits }) => traits);
}
