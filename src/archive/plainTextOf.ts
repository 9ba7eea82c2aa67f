import type { Article, Photo } from '../wire/article.ts';
import { blockText } from './blockText.ts';

const isText = (line: string | null | undefined): line is string => line !== null && line !== undefined && line !== '';

const photoText = ({ caption, credit, usageTerms }: Photo): string =>
  [`Photo: ${caption}`, credit && `Credit: ${credit}`, usageTerms.length > 0 && `Usage terms: ${usageTerms.join('. ')}`]
    .filter(Boolean)
    .join('\n');

/** The dateline, run in before the first paragraph as on the wire. */
const bodyOf = ({ body }: Article, dateline: string | null): string[] => {
  const [first, ...rest] = body.map(blockText);
  if (dateline === null) return first === undefined ? [] : [first, ...rest];
  if (body[0]?.kind !== 'paragraph') return [dateline, ...body.map(blockText)];
  return [`${dateline} ${first}`, ...rest];
};

/**
 * A version as plain text, with what exports elsewhere drop: marker, byline, dateline, and the photos' credits and usage terms.
 * Blank lines part the blocks; not a character of the copy is changed.
 * @param dateline as written; null where the copy has none
 * @param address the version's public address, the last line; null for none
 */
export function plainTextOf(article: Article, dateline: string | null, address: string | null = null): string {
  const { marker, headline, slugline, source, bylines, filedAt, ednote, photos, signOff, copyright } = article;
  const head = [
    marker?.text,
    headline,
    [source?.name, slugline].filter(isText).join(', '),
    bylines.length > 0 ? `By ${bylines.map(({ name }) => name).join(' ')}` : null,
    filedAt && `Filed ${filedAt}`,
  ];
  return `${[
    head.filter(isText).join('\n'),
    ednote && `Editor’s note: ${ednote.text}`,
    ...bodyOf(article, dateline),
    ...photos.map(photoText),
    [signOff, copyright?.notice, address].filter(isText).join('\n'),
  ]
    .filter(isText)
    .join('\n\n')}\n`;
}
