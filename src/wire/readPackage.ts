import type { Article, Block } from './article.ts';
import { blocksOf } from './blocks.ts';
import type { Claims } from './Claims.ts';
import { isEnd } from './ending.ts';
import { hashOf } from './hashOf.ts';
import type { Line } from './lines.ts';
import { type Entry, entriesOf } from './packageEntries.ts';
import { itemsOf } from './packageItems.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

const textOf = (lines: readonly Line[], copy: string): string =>
  copy.slice(lines[0]?.start ?? 0, lines.at(-1)?.next ?? 0);

/** What ends the whole file: its last sign-off and what comes after. */
function endOf(lines: readonly Line[]): readonly Line[] {
  const from = Math.max(0, lines.length - 30);
  const at = lines.slice(from).findIndex(({ text }) => isEnd(text));
  return at < 0 ? [] : lines.slice(from + at);
}

/** Reads a file that holds several stories: the package itself, then each of its items; null if it is none. */
export function readPackage(lines: readonly Line[], copy: string, file: string, claims: Claims): ReadArticle[] | null {
  const stories = itemsOf(lines);
  if (stories) {
    const end = endOf(lines);
    const cover = readArticle([...stories.cover, ...end], textOf(lines, copy), file, claims);
    const items = stories.items.map((item) =>
      readArticle(item, textOf(item, copy), file, claims, { cover: cover.article }),
    );
    const list: Block = { kind: 'list', items: items.map(({ article }) => article.headline ?? '').filter(Boolean) };
    return [packageOf(cover, [list]), ...items];
  }
  const found = entriesOf(lines);
  if (!found) return null;
  const cover = readArticle([...found.cover, ...endOf(lines)], textOf(lines, copy), file, claims);
  return [
    packageOf(cover, listsOf(found.entries)),
    ...found.entries.map((entry) => entryOf(entry, cover.article, claims)),
  ];
}

/** The package as an article: its items' headlines are its body. */
const packageOf = ({ article, dateline }: ReadArticle, lists: readonly Block[]): ReadArticle => ({
  dateline,
  article: {
    ...article,
    genre: 'package',
    body: [...article.body, ...lists],
    notices: article.notices.filter(({ code }) => code !== 'no-body'),
  },
});

/** The entries as lists, each under the heading it stands under. */
function listsOf(entries: readonly Entry[]): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  for (const { headline, heading } of entries) {
    if (heading !== null || blocks.length === 0) {
      if (heading !== null) blocks.push({ kind: 'subhead', text: heading.text });
      items = [];
      blocks.push({ kind: 'list', items });
    }
    items.push(headline);
  }
  return blocks;
}

/** An entry of a few words as an article: what it does not say, the package says for it. */
function entryOf({ headline, lines, heading }: Entry, cover: Article, claims: Claims): ReadArticle {
  for (const line of lines) claims.add(line.from, line.to, 'body');
  if (heading) claims.add(heading.from, heading.to, 'body');
  const article: Article = {
    ...cover,
    id: `${cover.id.split('-')[0]}-${hashOf(lines.map(({ text, number }) => `${number} ${text}`).join('\n'))}`,
    headline,
    marker: null,
    genre: null,
    slugline: null,
    bylines: [],
    ednote: null,
    dateline: null,
    photos: [],
    body: blocksOf(lines),
    signOff: null,
    status: 'usable',
    notices: [],
  };
  return { article, dateline: null };
}
