import type { Index, Manifest } from './bundle.ts';
import type { PhotoUse } from './photoUse.ts';
import type { Row } from './row.ts';
import { flag, list, maybe, number, object, type Shape, text, where, word } from './shape.ts';

/** What may be done with a story. */
export const status = word('usable', 'withheld', 'canceled');

/** How far a reading can be trusted. */
export const confidence = word('certain', 'likely', 'doubtful');

/** A marker, or none. */
export const marker = maybe(
  object({
    text,
    kind: word('urgent', 'lead', 'update', 'correction', 'kill', 'hold', 'advisory'),
    rank: number,
  }),
);

/** A source, or none. */
export const source = maybe(object({ id: text, name: text }));

/** What a photo may be used for. */
export const rights = object({ territory: maybe(text), redistribution: maybe(flag), sale: maybe(flag) });

/** What a photo's usage terms come to. */
export const photoUse: Shape<PhotoUse> = object({
  onlyIn: list(text),
  notIn: list(text),
  redistribution: maybe(flag),
  sale: maybe(flag),
  archive: maybe(flag),
  isCreditDue: flag,
  isFree: flag,
});

/** Until when copy is withheld, or no hour. */
export const until = maybe(object({ at: maybe(text), local: maybe(text) }));

/** A row of the list. */
export const row: Shape<Row> = object({
  id: text,
  articles: list(text),
  day: maybe(text),
  filedAt: maybe(text),
  firstFiledAt: maybe(text),
  headline: text,
  language: text,
  marker,
  genre: maybe(text),
  source,
  slugline: maybe(text),
  status,
  until,
  confidence,
  photo: maybe(object({ picture: maybe(text), use: photoUse, areFree: flag })),
  newSince: list(number),
  versions: list(object({ filedAt: maybe(text), marker, headline: maybe(text), status })),
});

/** The manifest: where the bundle's other files are. */
export const manifestShape: Shape<Manifest> = object({
  slugline: number,
  rows: text,
  report: text,
  corrections: text,
  search: maybe(text),
});

/** The rows, and for each the file that holds its story. */
export const indexShape: Shape<Index> = where(
  object({ rows: list(row), shards: list(text) }),
  ({ rows, shards }) => rows.length === shards.length,
);
