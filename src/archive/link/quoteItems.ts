import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { wordHashesOf } from '../chain/words.ts';
import { filedBy } from '../filedBy.ts';
import type { Ordered } from '../standing/order.ts';
import { standingOf } from '../standing/standingOf.ts';
import type { Story } from '../story.ts';

/** What an item of a digest leads to: the very version it quotes, else the item itself where that stands as a story. */
export type Quote = {
  /** The item as the digest lists it. */
  readonly text: string;
  /** The id of the story it leads to. */
  readonly id: string;
  /** The version it quotes, from 1; null where that is the newest. */
  readonly version: number | null;
  /** What the story's newest version is called, where one came after: its marker's text, or `new version`; else null. */
  readonly since: string | null;
};

/** A version that may be quoted. */
type Quotable = {
  readonly story: Story;
  readonly at: number;
  readonly headline: ReadonlySet<number>;
  readonly time: number;
};

/** What is quoted: an item's headline, its marker and its own words. */
type Item = { readonly headline: string; readonly article: Article | null };

const longest = 36 * 3_600_000;

/** An item is held against so many versions, found by so many of its rarest words. */
const mostCandidates = 60;
const rarest = 4;

const timeOf = ({ filedAt }: Article): number =>
  filedAt?.includes('T') ? Date.parse(filedAt) : filedAt ? Date.parse(`${filedAt.slice(0, 10)}T12:00Z`) : Number.NaN;

const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size;

const openingOf = ({ body }: Article): string => body.slice(0, 3).map(blockText).join(' ').slice(0, 1200);

/** The versions of one source by the words of their headlines. */
class Headlines {
  readonly #byWord = new Map<number, Quotable[]>();

  add(quotable: Quotable): void {
    for (const word of quotable.headline) {
      const known = this.#byWord.get(word);
      if (known) known.push(quotable);
      else this.#byWord.set(word, [quotable]);
    }
  }

  /** The versions filed in the hours before a digest that share one of an item's rarest words, the latest first. */
  near(words: ReadonlySet<number>, time: number): Quotable[] {
    const found = new Set<Quotable>();
    for (const list of this.#rarest(words)) {
      const due = list.filter((one) => one.time <= time && time - one.time <= longest);
      for (const one of due.slice(-mostCandidates)) found.add(one);
    }
    return [...found].sort((a, b) => b.time - a.time);
  }

  #rarest(words: ReadonlySet<number>): Quotable[][] {
    const lists = [...words].flatMap((word) => [this.#byWord.get(word) ?? []]).filter((list) => list.length > 0);
    return lists.sort((a, b) => a.length - b.length).slice(0, rarest);
  }
}

/** How surely an item quotes a version: its headline word for word, or most of it with the same first words; null where not. */
function certaintyOf({ headline, article }: Item, version: Article): number | null {
  const [mine, theirs] = [new Set(wordHashesOf(headline)), new Set(wordHashesOf(version.headline ?? ''))];
  const both = Math.min(share(mine, theirs), share(theirs, mine));
  const told = article
    ? share(new Set(wordHashesOf(openingOf(article))), new Set(wordHashesOf(openingOf(version))))
    : 0;
  const isSameMarker = (article?.marker?.text ?? null) === (version.marker?.text ?? null) ? 0.1 : 0;
  if (both === 1 && (article === null || mine.size > 2 || told > 0.5)) return 2 + told + isSameMarker;
  if (told > 0.85 || (both >= 0.5 && told > 0.6)) return both + told + isSameMarker;
  return null;
}

function quoteOf(item: Item, headlines: Headlines, time: number): Omit<Quote, 'text'> | null {
  let [best, certainty]: [Quotable | null, number] = [null, 0];
  for (const one of headlines.near(new Set(wordHashesOf(item.headline)), time)) {
    const version = one.story.articles[one.at];
    const score = (version && certaintyOf(item, version)) ?? 0;
    // The latest comes first and stays where another is as certain.
    if (score > certainty) [best, certainty] = [one, score];
  }
  if (best === null) return null;
  const { id, articles } = best.story;
  const isNewest = best.at === articles.length - 1;
  return {
    id,
    version: isNewest ? null : best.at + 1,
    since: isNewest ? null : (articles.at(-1)?.marker?.text ?? 'new version'),
  };
}

/** The versions of the sources that file digests, those of killed stories and of the digests themselves left out. */
function headlinesOf(
  stories: readonly (Story & Ordered)[],
  sources: ReadonlySet<string>,
  packaged: ReadonlySet<string>,
) {
  const bySource = new Map<string, Headlines>();
  for (const story of stories) {
    const source = filedBy(story.articles)?.id;
    if (source === undefined || !sources.has(source) || packaged.has(story.articles[0].file)) continue;
    const headlines = bySource.get(source) ?? new Headlines();
    bySource.set(source, headlines);
    const standings = standingOf(story, Number.NEGATIVE_INFINITY);
    for (const [at, article] of story.articles.entries()) {
      const time = timeOf(article);
      if (Number.isNaN(time) || article.headline === null || standings[at]?.kind === 'killed') continue;
      headlines.add({ story, at, headline: new Set(wordHashesOf(article.headline)), time });
    }
  }
  return bySource;
}

const listed = ({ body }: Article): string[] =>
  body.flatMap((block) => (block.kind === 'list' ? block.items : [])).filter((text) => text !== '');

/**
 * What the items of each digest lead to, by the id of the digest; an item that stands as a story of its own has the version
 * it quotes under its own id as well. Of the same source only, filed within 36 hours before the digest.
 */
export function quoteItems(stories: readonly (Story & Ordered)[]): ReadonlyMap<string, readonly Quote[]> {
  const digests = stories.filter(({ articles }) => articles[0].genre === 'package');
  const packaged = new Set(digests.map(({ articles }) => articles[0].file));
  const sources = new Set(digests.flatMap(({ articles }) => articles[0].source?.id ?? []));
  const bySource = headlinesOf(stories, sources, packaged);
  const items = new Map<string, Map<string, Story>>();
  for (const story of stories) {
    const { file, genre, headline } = story.articles[0];
    if (!packaged.has(file) || genre === 'package' || headline === null) continue;
    const known = items.get(file) ?? new Map<string, Story>();
    items.set(file, known.set(headline, story));
  }
  const quotes = new Map<string, Quote[]>();
  for (const { id, articles } of digests) {
    const [digest] = articles;
    const headlines = bySource.get(digest.source?.id ?? '') ?? new Headlines();
    const found = listed(digest).flatMap((text): Quote[] => {
      const own = items.get(digest.file)?.get(text) ?? null;
      const quoted = quoteOf({ headline: text, article: own?.articles[0] ?? null }, headlines, timeOf(digest));
      if (own && quoted) quotes.set(own.id, [{ text, ...quoted }]);
      if (quoted) return [{ text, ...quoted }];
      return own ? [{ text, id: own.id, version: null, since: null }] : [];
    });
    if (found.length > 0) quotes.set(id, found);
  }
  return quotes;
}
