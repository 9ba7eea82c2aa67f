import { blockText } from '../../archive/blockText.ts';
import type { Sayable } from '../../data/Speaker.ts';
import type { Article } from '../../wire/article.ts';

/** What is read aloud of an article, and what of the page is lit meanwhile: the headline, then each block of the body. */
export function sayables({ headline, body, language }: Article): (Sayable & { readonly lights: string })[] {
  const blocks = body.map((block, at) => ({ text: blockText(block), language, lights: `#p${at + 1}` }));
  return headline ? [{ text: headline, language, lights: '[data-field="headline"]' }, ...blocks] : blocks;
}
