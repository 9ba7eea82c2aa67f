import type { Article } from '../wire/article.ts';
import { blockText } from './blockText.ts';
import { alignBlocks } from './diff/alignBlocks.ts';
import { type Bag, bagOf } from './diff/Bag.ts';

/**
 * For each version but the newest, oldest first, how many blocks the newest has that it has not.
 * @param articles a story's, oldest first
 */
export function newSince(articles: readonly Article[]): number[] {
  const after = (articles[articles.length - 1]?.body ?? []).map(blockText);
  const known = new Map<string, Bag>();
  const count = (text: string): Bag => {
    const bag = known.get(text) ?? bagOf(text);
    known.set(text, bag);
    return bag;
  };
  return articles.slice(0, -1).map(({ body }) => after.length - alignBlocks(body.map(blockText), after, count).length);
}
