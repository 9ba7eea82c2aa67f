import type { Article, Block } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';

const keys =
  'file id language source headline marker genre filedAt slugline bylines ednote dateline photos body signOff copyright status notices';

const folded = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '');

const wordsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
      return block.text.split(/\s+/);
    case 'list':
      return block.items.flatMap((item) => item.split(/\s+/));
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.split(/\s+/));
  }
};

/** What an article says in the copy's own words. */
const saidBy = (article: Article): readonly (string | null | undefined)[] => [
  article.headline,
  article.slugline,
  article.marker?.text,
  article.ednote?.text,
  article.copyright?.notice,
  ...(article.signOff ?? '').split('\n'),
  ...article.bylines.map(({ name }) => name),
  ...(article.dateline?.places ?? []),
  ...article.photos.flatMap(({ caption, credit, usageTerms }) => [caption, credit, ...usageTerms]),
  ...article.body.flatMap(wordsOf),
];

const faultIn = (article: Article, copy: string): string | null => {
  if (Object.keys(article).join(' ') !== keys) return `keys ${Object.keys(article).join(' ')}`;
  if (!/^[a-z0-9]+-[a-z0-9]+$/.test(article.id)) return `id ${article.id}`;
  const invented = saidBy(article).find((text) => text && !copy.includes(folded(text)));
  if (invented) return `not in the copy: ${JSON.stringify(invented)}`;
  if (article.notices.some(({ line, code, message }) => !(line >= 1) || code === '' || message === ''))
    return 'a notice';
  return null;
};

/** What a parse of a copy breaks of what it must always hold; null if nothing. */
export function faultOf(copy: string): string | null {
  const { articles, spans, datelines } = parseCopy(copy, 'a.txt');
  if (spans.map(({ raw }) => raw).join('') !== copy) return 'the spans do not join to the copy';
  if (articles.length === 0 || articles.length !== datelines.length) return 'no article';
  const again = parseCopy(copy, 'elsewhere/b.txt').articles;
  if (articles.some(({ id }, at) => again[at]?.id !== id)) return 'another id under another name';
  const printed = JSON.stringify(articles);
  if (Buffer.from(printed).toString() !== printed) return 'the JSON is not UTF-8';
  if (/\\ud[89a-f]/.test(printed) && !/\p{Cs}/u.test(copy)) return 'a letter of two halves is cut';
  if (JSON.stringify(JSON.parse(printed)) !== printed) return 'the JSON does not come back';
  const words = folded(copy);
  return articles.map((article) => faultIn(article, words)).find(Boolean) ?? null;
}
