import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { hash32 } from '../chain/sketch.ts';
import { namesIn, wordsOf } from '../chain/words.ts';

/** What a version tells its event by, computed once. */
export type Signature = {
  readonly article: Article;
  readonly headline: ReadonlySet<number>;
  /** The words of the headline and of the body's beginning. */
  readonly opening: ReadonlySet<number>;
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

const hashes = (words: Iterable<string>): Set<number> => {
  const set = new Set<number>();
  for (const word of words) set.add(hash32(word));
  return set;
};

/** Reads what a version tells its event by. */
export function signatureOf(article: Article): Signature {
  const text = article.body.map(blockText).join('\n').slice(0, openingCharacters);
  const headline = wordsOf(article.headline ?? '');
  const places = (article.dateline?.places ?? []).flatMap(wordsOf);
  return {
    article,
    headline: hashes(headline),
    opening: hashes([...headline, ...wordsOf(text).slice(0, openingWords)]),
    names: hashes([...namesIn(` ${article.headline ?? ''}\n${text}`), ...places]),
    figures: figuresOf(`${article.headline ?? ''}\n${text}`),
    headlineFigures: figuresOf(article.headline ?? ''),
  };
}
