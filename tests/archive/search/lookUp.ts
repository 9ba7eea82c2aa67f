import type { StoredStory } from '../../../src/archive/bundle.ts';
import type { Row } from '../../../src/archive/row.ts';
import { rowOf } from '../../../src/archive/rowOf.ts';
import type { Ask } from '../../../src/archive/search/Ask.ts';
import { checkHead, checkRoot, checkRows, checkWords } from '../../../src/archive/search/checkSearch.ts';
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

/** The rows of stories. */
export const rowsOf = (stories: readonly StoredStory[]): Row[] => stories.map(rowOf);

const opened = <Value>(checked: { ok: true; value: Value } | { ok: false; damage: { sentence: string } }): Value => {
  if (!checked.ok) throw new Error(checked.damage.sentence);
  return checked.value;
};

/** The headlines that an index answers with, in the list's order, read from its files as a browser reads them. */
export function headlinesIn(search: Search, asked: string | Ask, now = Date.now()): string[] {
  const files = new Map(search.files.map(({ path, text }) => [path, text]));
  const ask = typeof asked === 'string' ? readAsk(asked) : asked;
  return opened(checkRoot(files.get(search.root) ?? '', search.root)).partitions.flatMap(({ path }) => {
    const head = opened(checkHead(files.get(path) ?? '', path));
    const names = filesFor(ask, head).names;
    const words = new Map(names.map((name) => [name, opened(checkWords(files.get(wordPath(name)) ?? '', name))]));
    return findIn(head, words, ask, now).stories.map((story) => {
      const name = head.rowFiles[Math.floor(story / rowsInFile)] ?? '';
      return opened(checkRows(files.get(rowPath(name)) ?? '', name))[story % rowsInFile]?.headline ?? '';
    });
  });
}

/** The headlines of the stories that answer what is asked for. */
export const lookUp = (stories: readonly StoredStory[], asked: string | Ask, now = Date.now()): string[] =>
  headlinesIn(writeSearch(stories, rowsOf(stories)), asked, now);
