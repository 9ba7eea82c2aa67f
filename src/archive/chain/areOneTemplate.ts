import { blockText } from '../blockText.ts';
import type { Traits } from './traits.ts';

/** Scripts without capitals: there a name looks like any other word. */
const withoutCapitals = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a headline up to its dots, behind which what came of it is told. */
const wordsOf = (headline: string): string[] =>
  (headline.normalize('NFKC').split(/…|\.{2,}/)[0] ?? '')
    .replace(/["'“”‘’,·]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

const textOf = ({ article: { headline, body } }: Traits): string =>
  [headline ?? '', ...body.slice(0, 12).map(blockText)].join('\n').normalize('NFKC');

/** Of a text of so few shingles most is what a desk writes of every such event. */
const fewShingles = 48;

/**
 * Whether two short texts fill one template for two events: their headlines are word by word the same but for a word or two, not
 * the last (which tells what happened) and no figures, that the other text does not know. `북구 공장서 폭발`, `남구 공장서 폭발`.
 */
export function areOneTemplate(a: Traits, b: Traits): boolean {
  if (Math.min(a.sketch.hashes.length, b.sketch.hashes.length) > fewShingles) return false;
  const [one, other] = [a, b].map(({ article }) => wordsOf(article.headline ?? ''));
  if (!one || !other || one.length !== other.length || !withoutCapitals.test(one.join(''))) return false;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [{ word, with: other[at] ?? '', at }]));
  if (differing.length === 0 || differing.length * 2 > one.length) return false;
  const [inA, inB] = [textOf(a), textOf(b)];
  return differing.some(
    ({ word, with: instead, at }) =>
      at < one.length - 1 &&
      !/\d/.test(word + instead) &&
      !inB.includes(word.slice(0, 2)) &&
      !inA.includes(instead.slice(0, 2)),
  );
}
