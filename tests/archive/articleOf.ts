import type { Article, Block } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** An article of an invented story with these paragraphs, and whatever else is given. */
export function articleOf(body: readonly string[], given: Partial<Article> = {}): Article {
  const [article] = parseCopy(copyOf(), 'quarry.txt').articles;
  if (!article) throw new Error('the copy gave no article');
  return { ...article, body: body.map(paragraph), ...given };
}
