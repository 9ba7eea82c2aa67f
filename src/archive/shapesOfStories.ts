import type { Article, Block } from '../wire/article.ts';
import type { Ids, StoredStory } from './bundle.ts';
import type { Report } from './report.ts';
import { flag, list, maybe, number, object, type Shape, text, where, word } from './shape.ts';
import { confidence, marker, photoUse, rights, source, status, until } from './shapes.ts';

const blocks: readonly Shape<Block>[] = [
  object({ kind: word('paragraph'), text }),
  object({ kind: word('subhead'), text }),
  object({ kind: word('list'), items: list(text) }),
  object({ kind: word('table'), rows: list(list(text)) }),
];
const block: Shape<Block> = (value): value is Block => blocks.some((one) => one(value));

const article: Shape<Article> = object({
  file: text,
  id: text,
  language: text,
  source,
  headline: maybe(text),
  marker,
  genre: maybe(text),
  filedAt: maybe(text),
  slugline: maybe(text),
  bylines: list(object({ name: text, language: text })),
  ednote: maybe(object({ text, changes: list(object({ action: text, what: text, where: maybe(text) })) })),
  dateline: maybe(object({ places: list(text), date: maybe(text), source: maybe(text) })),
  photos: list(object({ caption: text, slugline: maybe(text), credit: maybe(text), usageTerms: list(text), rights })),
  body: list(block),
  signOff: maybe(text),
  copyright: maybe(object({ notice: text, holder: maybe(text) })),
  status,
  notices: list(object({ code: text, line: number, message: text })),
});

/** What a version asks, or nothing. */
const order = maybe(
  object({
    kind: word('kill', 'unkill', 'hold', 'release', 'embargo', 'correction', 'advisory'),
    isNotice: flag,
    until,
  }),
);

const story = object({
  id: text,
  articles: list(article) as Shape<StoredStory['articles']>,
  why: list(text),
  extras: list(
    object({ pictures: list(maybe(text)), dateline: maybe(text), order, confidence, copy: text, uses: list(photoUse) }),
  ),
  also: list(object({ id: text, source: text, headline: text, language: text })),
  quotes: list(object({ text, id: text, version: maybe(number), since: maybe(text) })),
});

/** Whether every version has its extra, and every photo its use. */
const isPaired = ({ articles, extras }: Pick<StoredStory, 'articles' | 'extras'>): boolean =>
  articles.length > 0 &&
  articles.length === extras.length &&
  articles.every(({ photos }, at) => photos.length === extras[at]?.uses.length);

/** A file of stories; every story has a version, every version its extra, and every photo what it may be used for. */
export const shardShape: Shape<readonly StoredStory[]> = list(where(story, isPaired));

const id = (value: unknown): value is Ids['ids'][number] =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((one, at) => typeof one === (at === 0 ? 'string' : 'number'));

/** A file of ids. */
export const idsShape: Shape<Ids> = object({ files: list(text), ids: list(id) });

/** The builder's report. */
export const reportShape: Shape<Report> = object({
  files: number,
  articles: number,
  stories: number,
  setAside: list(object({ file: text, reason: text })),
  confidence: object({ certain: number, likely: number, doubtful: number }),
  notices: list(object({ code: text, file: text, line: number, message: text, story: text, version: maybe(number) })),
});
