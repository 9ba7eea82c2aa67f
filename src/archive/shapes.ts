import * as v from 'valibot';
import type { Index, Manifest } from './bundle.ts';
import type { Row } from './row.ts';

/** Text. */
export const text = v.string();
/** Text or nothing. */
export const maybe = v.nullable(text);
/** Yes, no or not said. */
export const flag = v.nullable(v.boolean());
/** What may be done with a story. */
export const status = v.picklist(['usable', 'withheld', 'canceled']);
/** A marker. */
export const marker = v.nullable(
  v.object({
    text,
    kind: v.picklist(['urgent', 'lead', 'update', 'correction', 'kill', 'hold', 'advisory']),
    rank: v.number(),
  }),
);
/** A source. */
export const source = v.nullable(v.object({ id: text, name: text }));
/** What a photo may be used for. */
export const rights = v.object({ territory: maybe, redistribution: flag, sale: flag });

const row: v.GenericSchema<Row> = v.object({
  id: text,
  articles: v.array(text),
  day: maybe,
  filedAt: maybe,
  firstFiledAt: maybe,
  headline: text,
  language: text,
  marker,
  genre: maybe,
  source,
  slugline: maybe,
  status,
  photo: v.nullable(v.object({ picture: maybe, rights })),
});

/** The shapes of the bundle's files, as they are checked at the door. */
export const manifestShape: v.GenericSchema<Manifest> = v.object({ slugline: v.number(), rows: text, report: text });

/** The rows, and for each the file that holds its story. */
export const indexShape: v.GenericSchema<Index> = v.pipe(
  v.object({ rows: v.array(row), shards: v.array(text) }),
  v.check(({ rows, shards }) => rows.length === shards.length),
);
