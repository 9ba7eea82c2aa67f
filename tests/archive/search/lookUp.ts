import type { Page, StoredStory } from '../../../src/archive/bundle.ts';
import { type Checked, checkPage } from '../../../src/archive/checkBundle.ts';
import type { Row } from '../../../src/archive/row.ts';
import { rowOf } from '../../../src/archive/rowOf.ts';
import type { Ask } from '../../../src/archive/search/Ask.ts';
import { checkHead, checkRoot, checkWords } from '../../../src/archive/search/checkSearch.ts';
import { filesFor, findIn } from '../../../src/archive/search/findIn.ts';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { rowPath, rowsInFile, wordPath } from '../../../src/archive/search/SearchIndex.ts';
import { type Search, writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { orderOf } from '../../../src/archive/standing/orderOf.ts';
import type { Article } from '../../../src/wire/article.ts';
import { articleOf } from '../articleOf.ts';

/** A story of one article after another; of each only what matters. */
export function storyOf(...versions: readonly (Partial<Article> & { readonly text?: string })[]): StoredStory {
  const articles = versions.map(({ text, ...given }, at) =>
    articleOf(text === undefined ? ['It said no more.'] : [text], {
      id: `narae-${(given.headline ?? '').length}${at}`,
      slugline: null,
      bylines: [],
      dateline: null,
      ...given,
    }),
  );
  const [first, ...rest] = articles;
  if (!first) throw new Error('a story has an article');
  const extras = articles.map((article) => ({
    pictures: [],
    uses: [],
    dateline: null,
    confidence: 'certain' as const,
    copy: '',
    order: orderOf(article),
  }));
  return { id: first.id, articles: [first, ...rest], why: [], extras, also: [], quotes: [] };
}

/** The rows of stories, as one page; it does not matter here which shards they are in. */
export const pageOf = (stories: readonly StoredStory[]): Page => ({
  rows: stories.map(rowOf),
  shards: stories.map(({ id }) => `stories/${id}.json`),
});

const opened = <Value>(checked: Checked<Value>): Value => {
  if (!checked.ok) throw new Error(checked.damage.sentence);
  return checked.value;
};

/** What was read of an index's files: each is checked once, as a browser that keeps them does. */
const read = new WeakMap<Search, Map<string, unknown>>();

function reading(search: Search) {
  const known = read.get(search) ?? new Map<string, unknown>();
  read.set(search, known);
  const files = known.get('') ?? new Map(search.files.map(({ path, text }) => [path, text]));
  known.set('', files);
  return <Value>(path: string, check: (text: string, file: string) => Checked<Value>): Value => {
    const value = known.get(path) ?? opened(check((files as Map<string, string>).get(path) ?? '', path));
    known.set(path, value);
    return value as Value;
  };
}

/** The rows that an index answers with, in the list's order, read from its files as a browser reads them. */
export function rowsIn(search: Search, asked: string | Ask, now = Date.now()): (Row | undefined)[] {
  const open = reading(search);
  const ask = typeof asked === 'string' ? readAsk(asked) : asked;
  return open(search.root, checkRoot).partitions.flatMap(({ path }) => {
    const head = open(path, checkHead);
    const { names } = filesFor(ask, head);
    const words = new Map(names.map((name) => [name, open(wordPath(name), checkWords)]));
    return findIn(head, words, ask, now).stories.map((story) => {
      const name = head.rowFiles[Math.floor(story / rowsInFile)] ?? '';
      return open(rowPath(name), checkPage).rows[story % rowsInFile];
    });
  });
}

/** The headlines that an index answers with, in the list's order. */
export const headlinesIn = (search: Search, asked: string | Ask, now = Date.now()): string[] =>
  rowsIn(search, asked, now).map((row) => row?.headline ?? '');

/** The headlines of the stories that answer what is asked for. */
export const lookUp = (stories: readonly StoredStory[], asked: string | Ask, now = Date.now()): string[] =>
  headlinesIn(writeSearch(stories, pageOf(stories)), asked, now);
