import type { Article, MarkerKind } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { dayOf } from '../dayOf.ts';
import { sideOf } from './daily.ts';
import { type Named, namedIn, titleKey } from './namedIn.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { type WordSet, wordSet } from './WordSet.ts';
import { nameHashesOf, wordHashesOf } from './words.ts';

/** What of an article tells whether it is a version of a story, computed once. */
export type Traits = {
  readonly article: Article;
  /** The short name of its agency; null where the copy names none. */
  readonly source: string | null;
  /** Milliseconds; of a day alone its noon; null where the copy names none. */
  readonly time: number | null;
  readonly day: string | null;
  /** Whether the time is more than a day. */
  readonly hasHour: boolean;
  readonly kind: MarkerKind | null;
  readonly rank: number;
  /** The slugline without its version and length; null without one. */
  readonly slug: string | null;
  /** What kind of piece beside the news it is, `news focus`, `profile`; null for the news itself. */
  readonly side: string | null;
  readonly headline: WordSet;
  /** The words of the headline and of the body's beginning. */
  readonly opening: WordSet;
  readonly names: WordSet;
  /** The names that stand in the headline as well. */
  readonly subjects: WordSet;
  readonly sketch: Sketch;
  /** The headline as a notice may quote it. */
  readonly title: string;
  /** What it names as its target, where it is a notice. */
  readonly named: Named | null;
};

/** The text of a body, a line a block. */
const bodyText = ({ body }: Article): string => body.map(blockText).join('\n');

const openingWords = 120;
const bodyCharacters = 40_000;

/** A slugline as two versions of a story share it. */
export const slugOf = (slugline: string | null): string | null => {
  if (slugline === null) return null;
  const bare = slugline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/,?\s*\d*(?:st|nd|rd|th)?\s*(?:ld|lead|add)(?:-writethru)?\b.*$/, '')
    .replace(/^(?:bc|am|pm)-/, '')
    .replace(/[\s,.]+$/, '');
  return bare === '' ? null : bare;
};

/** An hour, in milliseconds. */
export const hour = 3_600_000;

/** The middle of a day, in milliseconds. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00Z`);

const joined = (a: Int32Array, b: Int32Array): Int32Array => {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Reads the traits of an article. */
export function traitsOf(article: Article): Traits {
  const body = bodyText(article).slice(0, bodyCharacters);
  const words = wordHashesOf(body);
  const headline = wordHashesOf(article.headline ?? '');
  const day = dayOf(article);
  const instant = article.filedAt?.includes('T') ? Date.parse(article.filedAt) : Number.NaN;
  const noon = day === null ? Number.NaN : noonOf(day);
  const time = Number.isNaN(instant) ? noon : instant;
  const opening = body.slice(0, 1600);
  const names = nameHashesOf(opening);
  const inHeadline = new Set(headline);
  return {
    article,
    source: article.source?.id ?? null,
    time: Number.isNaN(time) ? null : time,
    day,
    hasHour: !Number.isNaN(instant),
    kind: article.marker?.kind ?? null,
    rank: article.marker?.rank ?? 0,
    slug: slugOf(article.slugline),
    side: sideOf(article),
    headline: wordSet(headline.slice()),
    opening: wordSet(joined(headline, words.subarray(0, openingWords))),
    names: wordSet(Int32Array.from(names)),
    subjects: wordSet(Int32Array.from(names.filter((name) => inHeadline.has(name)))),
    sketch: sketchOf(words),
    title: titleKey(article.headline ?? ''),
    named: namedIn(article),
  };
}
