import type { Article, Photo } from '../wire/article.ts';
import { blockText } from './blockText.ts';

const isText = (line: string | null | undefined): line is string => line !== null && line !== undefined && line !== '';

/** What the parts of a text are called, in the reader's language. */
export type Labels = Readonly<Record<'by' | 'filed' | 'ednote' | 'photo' | 'credit' | 'terms', string>>;

const english: Labels = {
  by: 'By',
  filed: 'Filed',
  ednote: 'Editor’s note',
  photo: 'Photo',
  credit: 'Credit',
  terms: 'Usage terms',
};

const photoText = ({ caption, credit, usageTerms }: Photo, { photo, ...labels }: Labels): string =>
  [
    `${photo}: ${caption}`,
    credit && `${labels.credit}: ${credit}`,
    usageTerms.length > 0 && `${labels.terms}: ${usageTerms.join('. ')}`,
  ]
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
export function plainTextOf(
  article: Article,
  dateline: string | null,
  address: string | null = null,
  labels: Labels = english,
): string {
  const { marker, headline, slugline, source, bylines, filedAt, ednote, photos, signOff, copyright } = article;
  const head = [
    marker?.text,
    headline,
    [source?.name, slugline].filter(isText).join(', '),
    bylines.length > 0 ? `${labels.by} ${bylines.map(({ name }) => name).join(' ')}` : null,
    filedAt && `${labels.filed} ${filedAt}`,
  ];
  return `${[
    head.filter(isText).join('\n'),
    ednote && `${labels.ednote}: ${ednote.text}`,
    ...bodyOf(article, dateline),
    ...photos.map((photo) => photoText(photo, labels)),
    [signOff, copyright?.notice, address].filter(isText).join('\n'),
  ]
    .filter(isText)
    .join('\n\n')}\n`;
}
