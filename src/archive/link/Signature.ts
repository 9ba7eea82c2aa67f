import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { type WordSet, wordSet } from '../chain/WordSet.ts';
import { nameHashesOf, wordHashesOf } from '../chain/words.ts';

/** What a version tells its event by, computed once. */
export type Signature = {
  readonly article: Article;
  readonly headline: WordSet;
  /** The words of the headline and of the body's beginning. */
  readonly opening: WordSet;
  /** Names in the beginning, and the places of the dateline. */
  readonly names: ReadonlySet<number>;
  /** Figures of two digits and more in the beginning; years and clock times left out. */
  readonly figures: ReadonlySet<string>;
  readonly headlineFigures: ReadonlySet<string>;
};

const openingCharacters = 1600;
const openingWords = 90;

const figure = /(?<![\d:.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d:])|(?<![\d:.,])\d{2,7}(?:\.\d+)?(?![\d:])|\b\d\.\d+\b/g;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const figuresOf = (text: string): Set<string> =>
  new Set([...text.matchAll(figure)].map(([one]) => one.replaceAll(',', '')).filter((one) => !isYear(one)));

/** Reads what a version tells its event by. */
export function signatureOf(article: Article): Signature {
  const text = article.body.map(blockText).join('\n').slice(0, openingCharacters);
  const headline = wordHashesOf(article.headline ?? '');
  const opening = wordHashesOf(text).subarray(0, openingWords);
  const places = (article.dateline?.places ?? []).flatMap((place) => [...wordHashesOf(place)]);
  const names = nameHashesOf(` ${article.headline ?? ''}\n${text}`);
  return {
    article,
    headline: wordSet(headline.slice()),
    opening: wordSet(Int32Array.of(...headline, ...opening)),
    names: new Set([...names, ...places]),
    figures: figuresOf(`${article.headline ?? ''}\n${text}`),
    headlineFigures: figuresOf(article.headline ?? ''),
  };
}
