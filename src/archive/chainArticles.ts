import type { Article } from '../wire/article.ts';
import { adoptAlerts, isNameless } from './chain/adoptAlerts.ts';
import { type Chain, Chains } from './chain/Chains.ts';
import { Frequencies } from './chain/Frequencies.ts';
import { placeDays } from './chain/placeDays.ts';
import { reasonOf } from './chain/reason.ts';
import { type Traits, traitsOf } from './chain/traits.ts';
import { turnOf, versionsOf } from './chain/versionsOf.ts';
import { listedBy } from './dayOf.ts';
import { newestFirst } from './order.ts';
import type { Story } from './story.ts';

const unique = (articles: readonly Article[]): Article[] => {
  const seen = new Set<string>();
  return articles.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** The files that hold several pieces: a digest's items quote stories, they are no versions of them. */
function packagedFiles(articles: readonly Article[]): Set<string> {
  return new Set(articles.filter(({ genre }) => genre === 'package').map(({ file }) => file));
}

const byTime = (a: Traits, b: Traits): number =>
  (turnOf(a) === turnOf(b) ? 0 : turnOf(a) - turnOf(b)) ||
  a.rank - b.rank ||
  (a.article.file < b.article.file ? -1 : 1);

function chainsOf(articles: readonly Article[], traitsFor: (article: Article) => Traits): Chain[] {
  const placed = placeDays(articles.map(traitsFor));
  const frequencies = new Frequencies(placed);
  const bySource = new Map<string, Chains>();
  for (const traits of adoptAlerts(placed, frequencies).sort(byTime)) {
    // What no agency signed stands alone.
    const name = traits.source ?? `of ${traits.article.id}`;
    const chains = bySource.get(name) ?? new Chains(frequencies);
    bySource.set(name, chains);
    chains.add(traits);
  }
  return [...bySource.values()].flatMap((chains) => chains.all);
}

function storyOf({ links }: Chain): Story[] {
  const [first, ...rest] = versionsOf(links);
  if (first === undefined) return [];
  const why = links.map(reasonOf).filter((reason) => reason !== null);
  return [{ id: first.id, articles: [first, ...rest], why }];
}

/**
 * The stories of an archive, newest first: within one source, what is a version of the same story by the evidence of
 * marker, slugline, time and wording. Of articles with the same id, which is the same copy twice, the first is kept.
 * @param traitsFor where an article's traits are known already: gives them
 */
export function chainArticles(articles: readonly Article[], traitsFor = traitsOf): Story[] {
  const once = unique(articles);
  const packaged = packagedFiles(once);
  const isAlone = (article: Article): boolean =>
    packaged.has(article.file) || (article.source === null && !isNameless(article));
  const alone = once.filter(isAlone);
  const together = once.filter((article) => !isAlone(article));
  return [
    ...alone.map((article): Story => ({ id: article.id, articles: [article], why: [] })),
    ...chainsOf(together, traitsFor).flatMap(storyOf),
  ].sort((a, b) => newestFirst(listedBy(a), listedBy(b)));
}
