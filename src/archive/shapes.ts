import * as v from 'valibot';
import type { Article } from '../wire/article.ts';
import type { Index, Manifest, StoredStory } from './bundle.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';

const text = v.string();
const maybe = v.nullable(text);
const flag = v.nullable(v.boolean());
const status = v.picklist(['usable', 'withheld', 'canceled']);
const marker = v.nullable(
  v.object({
    text,
    kind: v.picklist(['urgent', 'lead', 'update', 'correction', 'kill', 'hold', 'advisory']),
    rank: v.number(),
  }),
);
const source = v.nullable(v.object({ id: text, name: text }));
const rights = v.object({ territory: maybe, redistribution: flag, sale: flag });

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

const paragraph = <Kind extends string>(kind: Kind) => v.object({ kind: v.literal(kind), text });

const article: v.GenericSchema<Article> = v.object({
  file: text,
  id: text,
  language: text,
  source,
  headline: maybe,
  marker,
  genre: maybe,
  filedAt: maybe,
  slugline: maybe,
  bylines: v.array(v.object({ name: text, language: text })),
  ednote: v.nullable(v.object({ text, changes: v.array(v.object({ action: text, what: text, where: maybe })) })),
  dateline: v.nullable(v.object({ places: v.array(text), date: maybe, source: maybe })),
  photos: v.array(v.object({ caption: text, slugline: maybe, credit: maybe, usageTerms: v.array(text), rights })),
  body: v.array(
    v.union([
      paragraph('paragraph'),
      paragraph('subhead'),
      v.object({ kind: v.literal('list'), items: v.array(text) }),
      v.object({ kind: v.literal('table'), rows: v.array(v.array(text)) }),
    ]),
  ),
  signOff: maybe,
  copyright: v.nullable(v.object({ notice: text, holder: maybe })),
  status,
  notices: v.array(v.object({ code: text, line: v.number(), message: text })),
});

/** The shapes of the bundle's files, as they are checked at the door. */
export const manifestShape: v.GenericSchema<Manifest> = v.object({ slugline: v.number(), rows: text, report: text });

/** The rows, and for each the file that holds its story. */
export const indexShape: v.GenericSchema<Index> = v.pipe(
  v.object({ rows: v.array(row), shards: v.array(text) }),
  v.check(({ rows, shards }) => rows.length === shards.length),
);

/** A file of stories; every version has its extra. */
export const shardShape: v.GenericSchema<readonly StoredStory[]> = v.array(
  v.pipe(
    v.object({
      id: text,
      articles: v.tupleWithRest([article], article),
      why: v.array(text),
      extras: v.array(v.object({ pictures: v.array(maybe), dateline: maybe })),
    }),
    v.check(({ articles, extras }) => articles.length === extras.length),
  ),
);

/** The builder's report. */
export const reportShape: v.GenericSchema<Report> = v.object({
  files: v.number(),
  articles: v.number(),
  stories: v.number(),
  setAside: v.array(v.object({ file: text, reason: text })),
  notices: v.array(v.object({ code: text, file: text, line: v.number(), message: text, story: text })),
});
