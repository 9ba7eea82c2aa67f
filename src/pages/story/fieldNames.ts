import type { Field } from '../../wire/span.ts';
import type { PlainText } from '../../words/Text.ts';

/** What a desk calls each field. */
export const fieldNames: Readonly<Record<Field, PlainText>> = {
  headline: 'headline',
  marker: 'marker',
  genre: 'genre',
  filedAt: 'filed',
  slugline: 'slugline',
  byline: 'byline',
  ednote: 'editor’s note',
  dateline: 'dateline',
  caption: 'caption',
  usageTerms: 'usage terms',
  credit: 'credit',
  source: 'source',
  body: 'body',
  signOff: 'sign-off',
  copyright: 'copyright',
};
