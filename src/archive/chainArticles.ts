import type { Article } from '../wire/article.ts';
import { dayOf } from './dayOf.ts';
import { newestFirst, oldestFirst } from './order.ts';
import type { Story } from './story.ts';

/** What certain versions of one story share; null where an article cannot be chained for certain. */
function keyOf(article: Article): string | null {
  const day = dayOf(article);
  if (day === null || article.source === null || article.slugline === null) return null;
  return JSON.stringify([article.source.id, article.slugline.normalize('NFC').toLowerCase(), day]);
}

function storyOf(articles: readonly Article[]): Story | null {
  const [first, ...rest] = [...articles].sort(oldestFirst);
  if (first === undefined) return null;
  const why =
    rest.length === 0
      ? []
      : [
          `All ${rest.length + 1} come from ${first.source?.name}, carry the slugline “${first.slugline}” and the same day.`,
        ];
  return { id: first.id, articles: [first, ...rest], why };
}

/**
 * The stories of an archive, newest first. Certain chains only: one source, one slugline, one day.
 * Of articles with the same id, which is the same copy twice, the first is kept.
 */
export function chainArticles(articles: readonly Article[]): Story[] {
  const chains = new Map<string, Article[]>();
  const seen = new Set<string>();
  for (const article of articles) {
    if (seen.has(article.id)) continue;
    seen.add(article.id);
    const key = keyOf(article) ?? `alone ${article.id}`;
    const chain = chains.get(key);
    if (chain) chain.push(article);
    else chains.set(key, [article]);
  }
  return [...chains.values()]
    .map(storyOf)
    .filter((story) => story !== null)
    .sort((a, b) => newestFirst(a.articles.at(-1) ?? a.articles[0], b.articles.at(-1) ?? b.articles[0]));
}
