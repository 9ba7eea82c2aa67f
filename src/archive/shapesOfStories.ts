import * as v from 'valibot';
import type { Article } from '../wire/article.ts';
import type { StoredStory } from './bundle.ts';
import type { Report } from './report.ts';
import { marker, maybe, rights, source, status, text } from './shapes.ts';

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
