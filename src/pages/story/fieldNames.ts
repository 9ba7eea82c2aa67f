import type { Field } from '../../wire/span.ts';

/** What a desk calls each field. */
export const fieldNames: Readonly<Record<Field, string>> = {
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
