import { chainArticles } from '../../src/archive/chainArticles.ts';
import type { Ordered } from '../../src/archive/standing/order.ts';
import { orderOf } from '../../src/archive/standing/orderOf.ts';
import type { Story } from '../../src/archive/story.ts';
import type { Article } from '../../src/wire/article.ts';

/** Articles as stories, each version with what it asks. */
export const orderedStories = (articles: readonly Article[]): (Story & Ordered)[] =>
  chainArticles(articles).map((story) => ({
    ...story,
    extras: story.articles.map((one) => ({ order: orderOf(one) })),
  }));
