import type { Field } from '../wire/span.ts';
import type { StoredCopy } from './bundle.ts';
import { type Checked, check } from './checkBundle.ts';
import { list, maybe, object, type Shape, text } from './shape.ts';

/** Every field, so that a new one cannot be forgotten here. */
const fields: Readonly<Record<Field, true>> = {
  headline: true,
  marker: true,
  genre: true,
  filedAt: true,
  slugline: true,
  byline: true,
  ednote: true,
  dateline: true,
  caption: true,
  usageTerms: true,
  credit: true,
  source: true,
  body: true,
  signOff: true,
  copyright: true,
};

/** Whether a word names a field that copy is read as. */
export const isField: Shape<Field> = (value): value is Field =>
  typeof value === 'string' && Object.hasOwn(fields, value);

const copies: Shape<readonly StoredCopy[]> = list(
  object({ file: text, articles: list(text), spans: list(object({ raw: text, field: maybe(isField) })) }),
);

/** A file of raw copy, if it is whole. */
export const checkCopies = (content: string, file: string): Checked<readonly StoredCopy[]> =>
  check(copies, content, file);
