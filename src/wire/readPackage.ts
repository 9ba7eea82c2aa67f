import type { Article } from './article.ts';
import type { Claims } from './Claims.ts';
import { datelineAt } from './dateline.ts';
import type { Line } from './lines.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

const separator = /^-{6,}$/;

const isItem = (lines: readonly Line[]): boolean =>
  lines.some(({ text }, index) => index > 0 && text.length > 24 && datelineAt(text) !== null);

/** Cuts a package's lines at its separators; the header stays with the first item. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  for (const line of lines) {
    if (separator.test(line.text)) chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.filter((chunk) => chunk.some(({ text }) => text !== ''));
}

/** Where in the first chunk the first item starts: at the title right above its dateline. */
function firstItemAt(chunk: readonly Line[]): number {
  const dateline = chunk.findIndex(({ text }) => text.length > 24 && datelineAt(text) !== null);
  let at = dateline - 1;
  while (at > 0 && chunk[at]?.text === '') at -= 1;
  return dateline < 0 ? chunk.length : Math.max(0, at);
}

const textOf = (lines: readonly Line[], copy: string): string =>
  copy.slice(lines[0]?.start ?? 0, lines.at(-1)?.next ?? 0);

/** Reads a file that holds several stories, split by dashes: the package itself, then each of its items; null if it is none. */
export function readPackage(lines: readonly Line[], copy: string, file: string, claims: Claims): ReadArticle[] | null {
  if (!lines.slice(0, 20_000).some(({ text }) => separator.test(text))) return null;
  const chunks = chunksOf(lines);
  if (chunks.filter(isItem).length < 2) return null;
  const [first = [], ...others] = chunks;
  const cut = firstItemAt(first);
  const items = [first.slice(cut), ...others]
    .filter(isItem)
    .map((chunk) => readArticle(chunk, textOf(chunk, copy), file, claims));
  const cover = readArticle(first.slice(0, cut), copy, file, claims);
  const whole = coverOf(cover.article, items);
  return [{ ...cover, article: whole }, ...items.map((item) => ({ ...item, article: inherit(item.article, whole) }))];
}

/** The package as an article: its items' headlines are its body. */
function coverOf(cover: Article, items: readonly ReadArticle[]): Article {
  const titles = items.map(({ article }) => article.headline ?? '').filter((title) => title !== '');
  const last = items.at(-1)?.article;
  return {
    ...cover,
    genre: 'package',
    source: cover.source ?? last?.source ?? null,
    body: [...cover.body, { kind: 'list', items: titles }],
    signOff: cover.signOff ?? last?.signOff ?? null,
    copyright: cover.copyright ?? last?.copyright ?? null,
    notices: cover.notices.filter(({ code }) => code !== 'no-body'),
  };
}

/** What an item does not say itself, its package says for it. */
const inherit = (item: Article, cover: Article): Article => ({
  ...item,
  source: item.source ?? cover.source,
  filedAt: item.filedAt ?? cover.filedAt,
});
