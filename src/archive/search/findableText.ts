import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import type { Ordered } from '../standing/order.ts';
import { type Standing, standingOf, toldVersion } from '../standing/standingOf.ts';
import type { Story } from '../story.ts';

/** A story that is indexed: its articles, and what each asks of those who use it. */
export type Searched = Pick<Story, 'id' | 'articles'> & Ordered;

/** What a story can be found by: running texts, and what the operators ask for. */
export type Findable = {
  /** Headlines: the told version's first, then those it had before. */
  readonly headlines: readonly string[];
  readonly texts: readonly string[];
  readonly slug: readonly string[];
  readonly source: readonly string[];
  /** What is under an embargo until an instant, milliseconds, as `by`, `place` and `facts` then are too; null where nothing is. */
  readonly embargo: { readonly liftsAt: number; readonly texts: readonly string[] } | null;
  readonly by: readonly string[];
  readonly place: readonly string[];
  /** What is either so or not: `has:photo`. */
  readonly facts: readonly string[];
};

const unless = (text: string | null | undefined): string[] => (text ? [text] : []);

/** What is left of a killed or withheld version: that it was there, and what its source says of it. */
const noticeOf = (article: Article): string[] => [...unless(article.slugline), ...unless(article.ednote?.text)];

const textsOf = (article: Article): string[] => [
  ...unless(article.slugline),
  ...article.bylines.map(({ name }) => name),
  ...unless(article.ednote?.text),
  ...(article.dateline?.places ?? []),
  ...article.body.map(blockText),
  ...article.photos.flatMap(({ caption, credit }) => [caption, ...unless(credit)]),
];

/** How a story stands as its newest version has it, before any embargo has lifted. */
function standingNow(story: Searched, told: number): Standing {
  const standings = standingOf(story, Number.NEGATIVE_INFINITY);
  const last = standings.at(-1);
  const standing = last?.kind === 'usable' ? standings[told - 1] : last;
  return standing ?? { kind: 'usable' };
}

/** What a story's source says of it, beside being copy: the order that lies over it, and a newest version that is no copy. */
function noticesOf(story: Searched, article: Article, standing: Standing): string[] {
  const by = standing.kind === 'usable' ? story.articles.length : standing.by;
  const notice = story.articles[by - 1];
  if (!notice || notice === article || !story.extras[by - 1]?.order?.isNotice) return [];
  return [...noticeOf(notice), ...notice.body.map(blockText)];
}

/**
 * What a story can be found by: the version that is told, and the headlines of those before. Of a version that was killed or is
 * withheld only the headline, the slugline and the note: its text is nobody's to find, or not before its hour.
 */
export function findableText(story: Searched): Findable {
  const told = toldVersion(story, story.articles.length);
  const article = story.articles[told - 1] ?? story.articles[0];
  const standing = standingNow(story, told);
  const lifts = standing.kind === 'withheld' ? standing.liftsAt : null;
  const isOpen = standing.kind === 'usable';
  const isEver = isOpen || lifts !== null;
  // A killing that came alone is no copy, but its own notice.
  const isNotice = story.extras[told - 1]?.order?.isNotice ?? false;
  const headlines = [article, ...story.articles.toReversed()].flatMap(({ headline }) => unless(headline));
  return {
    headlines: [...new Set(headlines)],
    texts: [
      ...(isOpen ? textsOf(article) : noticeOf(article)),
      ...(!isOpen && isNotice ? article.body.map(blockText) : []),
      ...noticesOf(story, article, standing),
    ],
    slug: unless(article.slugline),
    source: article.source ? [article.source.id, article.source.name] : [],
    embargo: lifts === null ? null : { liftsAt: lifts, texts: textsOf(article) },
    by: isEver ? article.bylines.map(({ name }) => name) : [],
    place: isEver ? (article.dateline?.places ?? []) : [],
    facts: [`source=${article.source?.id ?? ''}`, ...(isEver && article.photos.length > 0 ? ['has:photo'] : [])],
  };
}
