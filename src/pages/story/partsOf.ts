import { blockText } from '../../archive/blockText.ts';
import type { Article } from '../../wire/article.ts';
import type { Field } from '../../wire/span.ts';

/** A part of a story as it was read, in the order of reading. */
export type StoryPart = { readonly field: Field; readonly text: string; readonly language: string };

/** Enough of a body to know it by. */
const glimpse = 400;

/**
 * What a story was read as, part by part; what the copy does not say is left out.
 * @param dateline as written
 */
export function partsOf(article: Article, dateline: string | null): StoryPart[] {
  const { language } = article;
  const said: (readonly [Field, string | null | undefined, string?])[] = [
    ['marker', article.marker?.text],
    ['genre', article.genre],
    ['headline', article.headline],
    ['slugline', article.slugline],
    ...article.bylines.map((byline) => ['byline', byline.name, byline.language] as const),
    ['filedAt', article.filedAt, 'en'],
    ['source', article.source?.name],
    ['ednote', article.ednote?.text],
    ['dateline', dateline],
    ['body', article.body.slice(0, 3).map(blockText).join(' ').slice(0, glimpse)],
    ...article.photos.flatMap(({ caption, usageTerms, credit }): (readonly [Field, string | null])[] => [
      ['caption', caption],
      ['usageTerms', usageTerms.join('. ')],
      ['credit', credit],
    ]),
    ['signOff', article.signOff],
    ['copyright', article.copyright?.notice],
  ];
  return said.flatMap(([field, text, of = language]) => (text ? [{ field, text, language: of }] : []));
}
