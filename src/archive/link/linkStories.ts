import type { Article } from '../../wire/article.ts';
import { Frequencies } from '../chain/Frequencies.ts';
import { type WordSet, wordSet } from '../chain/WordSet.ts';
import { dayOf } from '../dayOf.ts';
import type { Ordered } from '../standing/order.ts';
import { standingOf } from '../standing/standingOf.ts';
import type { Story } from '../story.ts';
import { likeEvent } from './likeEvent.ts';
import { type Signature, signatureOf } from './Signature.ts';

/** The same event as another source tells it: a story of its own. */
export type Also = {
  /** The story's id. */
  readonly id: string;
  /** The other source's name. */
  readonly source: string;
  readonly headline: string;
  readonly language: string;
};

/** A story that may be told elsewhere: its source, when it began, and what it told then and last. */
type Teller = {
  readonly story: Story;
  readonly source: string;
  readonly time: number;
  readonly newest: Article;
  readonly accounts: readonly Signature[];
  readonly opening: WordSet;
};

type Pair = { readonly a: Teller; readonly b: Teller; readonly score: number };

const longest = 36 * 3_600_000;

/** A story names so many others at the most. */
const most = 4;

/** A word remembers so many stories that told it last: enough for a day's news, few enough to stay near-linear. */
const kept = 24;

/** A story is held against so many others, those that share most of its rarest words, and three at least. */
const mostCandidates = 24;
const fewestShared = 3;

/** Each account is found by so many of its rarest words. */
const rare = 24;

/** What one of two stories is like must be so much liker than the next one of that source. */
const margin = 1.15;

/** Pieces that stand in the file every day: that two agencies have one is no event. */
const daily =
  /\b(?:weather|forecast|summary|digest|lottery|headlines|schedule|diary|calendar|today in|results of|exchange rates?)\b|날씨|일정|환율|운세/i;

const timeOf = (article: Article): number => {
  const instant = article.filedAt?.includes('T') ? Date.parse(article.filedAt) : Number.NaN;
  return Number.isNaN(instant) ? Date.parse(`${dayOf(article) ?? ''}T12:00Z`) : instant;
};

const isNews = ({ marker, status }: Article): boolean => {
  switch (marker?.kind) {
    case 'kill':
    case 'hold':
    case 'advisory':
      return false;
    case 'urgent':
    case 'lead':
    case 'update':
    case 'correction':
    case undefined:
      return status === 'usable';
  }
};

/** A story as one that may be told elsewhere; null for what is withdrawn, withheld, undated, a package's or no news. */
function tellerOf(story: Story & Ordered, packaged: ReadonlySet<string>): Teller | null {
  const newest = story.articles.at(-1) ?? story.articles[0];
  const { source, genre, file, headline } = newest;
  const time = story.articles.map(timeOf).find((one) => !Number.isNaN(one));
  if (source === null || genre !== null || headline === null || time === undefined || packaged.has(file)) return null;
  const standing = standingOf(story, Number.NEGATIVE_INFINITY).at(-1);
  if (newest.status !== 'usable' || standing?.kind !== 'usable' || daily.test(headline)) return null;
  const news = story.articles.filter(isNews);
  const accounts = [...new Set([news[0], news.at(-1)])].flatMap((one) => (one ? [signatureOf(one)] : []));
  const opening = wordSet(Int32Array.from(accounts.flatMap((account) => [...account.opening])));
  return { story, source: source.id, time, newest, accounts, opening };
}

/** How likely two stories tell one event: as their likest accounts do. */
function scoreOf(a: Teller, b: Teller, frequencies: Frequencies): number {
  let best = 0;
  for (const one of a.accounts)
    for (const other of b.accounts) best = Math.max(best, likeEvent(one, other, frequencies) ?? 0);
  return best;
}

/** The pairs that tell one event, each found by the rare words that both have; time is near-linear in the stories. */
function pairsOf(tellers: readonly Teller[], frequencies: Frequencies): Pair[] {
  const byWord = new Map<number, Teller[]>();
  const pairs: Pair[] = [];
  for (const teller of tellers) {
    const words = new Set(teller.accounts.flatMap(({ opening }) => frequencies.rarest(opening, rare)));
    const counts = new Map<Teller, number>();
    for (const word of words)
      for (const other of byWord.get(word) ?? [])
        if (other.source !== teller.source && teller.time - other.time <= longest)
          counts.set(other, (counts.get(other) ?? 0) + 1);
    const candidates = [...counts].filter(([, shared]) => shared >= fewestShared).sort((a, b) => b[1] - a[1]);
    for (const [other] of candidates.slice(0, mostCandidates)) {
      if (other.newest.language !== teller.newest.language) continue;
      const score = scoreOf(other, teller, frequencies);
      if (score > 0) pairs.push({ a: other, b: teller, score });
    }
    for (const word of words) {
      const known = byWord.get(word) ?? [];
      byWord.set(word, known);
      known.push(teller);
      if (known.length > kept) known.shift();
    }
  }
  return pairs;
}

/** Of a story's pairs with each other source the likest, if no second is nearly so. */
function clearestOf(pairs: readonly Pair[]): Map<Teller, Set<Pair>> {
  const found = new Map<Teller, Map<string, Pair[]>>();
  const note = (teller: Teller, source: string, pair: Pair): void => {
    const bySource = found.get(teller) ?? new Map<string, Pair[]>();
    found.set(teller, bySource.set(source, [...(bySource.get(source) ?? []), pair]));
  };
  for (const pair of pairs) {
    note(pair.a, pair.b.source, pair);
    note(pair.b, pair.a.source, pair);
  }
  const clear = new Map<Teller, Set<Pair>>();
  for (const [teller, bySource] of found) {
    const sure = new Set<Pair>();
    for (const all of bySource.values()) {
      const [best, next] = all.sort((x, y) => y.score - x.score);
      if (best && best.score > margin * (next?.score ?? 0)) sure.add(best);
    }
    clear.set(teller, sure);
  }
  return clear;
}

const alsoOf = ({ story, newest }: Teller): Also => ({
  id: story.id,
  source: newest.source?.name ?? '',
  headline: newest.headline ?? '',
  language: newest.language,
});

/**
 * The stories of other sources that tell the same event, by the story's id, likest first. Only what is certain: each of
 * the two must be the other's likest by far, in one language, begun within 36 hours.
 */
export function linkStories(stories: readonly (Story & Ordered)[]): ReadonlyMap<string, readonly Also[]> {
  const packages = stories.filter(({ articles }) => articles[0].genre === 'package');
  const packaged = new Set(packages.map(({ articles }) => articles[0].file));
  const tellers = stories.flatMap((story) => tellerOf(story, packaged) ?? []).sort((a, b) => a.time - b.time);
  const none = { hashes: new Int32Array(), isWhole: true };
  const frequencies = new Frequencies(tellers.map(({ opening }) => ({ opening, sketch: none, day: null })));
  const pairs = pairsOf(tellers, frequencies);
  const clear = clearestOf(pairs);
  const links = new Map<string, Also[]>();
  for (const pair of pairs.sort((x, y) => y.score - x.score)) {
    const { a, b } = pair;
    if (!clear.get(a)?.has(pair) || !clear.get(b)?.has(pair)) continue;
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const known = links.get(one.story.id) ?? [];
      if (known.length < most) links.set(one.story.id, [...known, alsoOf(other)]);
    }
  }
  return links;
}
