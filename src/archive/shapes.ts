import type { Count, DayCount, Manifest, Page, PageEntry, Part, Section, Volume } from './bundle.ts';
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

/** A source, how many stories of it there are, and what else a count says. */
const count: Shape<Count> = (value): value is Count =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((one, at) => (at === 0 ? typeof one === 'string' : Number.isSafeInteger(one)));

const days: Shape<readonly DayCount[]> = list(object({ day: maybe(text), counts: list(count) }));

const pages: Shape<readonly PageEntry[]> = list(object({ path: text, days }));

const parts: Shape<readonly Part[]> = list(
  object({
    kind: word('section', 'volume'),
    path: text,
    from: maybe(text),
    to: maybe(text),
    days: number,
    counts: list(count),
  }),
);

/** The manifest: where the bundle's other files are. */
export const manifestShape: Shape<Manifest> = object({
  slugline: number,
  sources: list(object({ id: text, name: text, language: text })),
  parts,
  first: pages,
  days,
  ids: where(object({ files: number, version: text }), ({ files }) => files >= 1),
  report: text,
  corrections: text,
  search: maybe(text),
});

/** A section: its pages. */
export const sectionShape: Shape<Section> = object({ pages });

/** A volume: its sections. */
export const volumeShape: Shape<Volume> = object({ parts });

/** A page of rows, and for each the file that holds its story. */
export const pageShape: Shape<Page> = where(
  object({ rows: list(row), shards: list(text) }),
  ({ rows, shards }) => rows.length > 0 && rows.length === shards.length,
);
