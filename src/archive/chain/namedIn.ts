import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';

/** What a notice calls the copy that it is about, in its own words. */
export type Named = {
  /** Headlines it quotes, as `titleKey` has them. */
  readonly titles: ReadonlySet<string>;
  readonly sluglines: ReadonlySet<string>;
  /** Story numbers, `n28488`, `AEN20261109001200320`; in lower case. */
  readonly numbers: ReadonlySet<string>;
  /** The hours at which it says that copy moved, `07:02`. */
  readonly clocks: ReadonlySet<string>;
};

/** A headline without what two ways of writing it may differ in. */
export const titleKey = (headline: string): string =>
  headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const quoted =
  /"([^"\n]{5,250})"|“([^”\n]{5,250})”|„([^“”\n]{5,250})[“”]|«\s?([^»\n]{5,250}?)\s?»|(?<!\p{L})['‘]([^\n]{5,250}?)['’](?!\p{L})|[「『]([^」』\n]{5,250})[」』]/gu;

const slugged =
  /\b(?:slugged|slugline|slug|under)[:\s]\s?["“']?([\p{L}\p{N}][\p{L}\p{N}.'’&/-]*-[\p{L}\p{N}.'’&-]*[\p{L}\p{N}])/giu;

const numbered =
  /\b(?:story|item|no\.|nr\.|number|id|ref|transref|dpa|meldung|dépêche)[:\s#]\s?#?([a-z]{0,4}-?\d{4,20}|[a-z]{2,4}\d{4,20}[a-z]?)\b/giu;

const moved = /(?:\bat|\bof|um|à|,)\s(\d{1,2})[:.h]?(\d\d)\b|(오전|오후)\s?(\d{1,2})시(?:\s?(\d{1,2})분)?/giu;

const clocksIn = (text: string): Set<string> => {
  const clocks = new Set<string>();
  for (const [, h, min, half, hour, minute = '0'] of text.matchAll(moved)) {
    const number = half ? (Number(hour) % 12) + (half === '오후' ? 12 : 0) : Number(h);
    if (number < 24) clocks.add(`${String(number).padStart(2, '0')}:${(half ? minute : (min ?? '')).padStart(2, '0')}`);
  }
  return clocks;
};

/** How much of a notice is looked at: it names its target early. */
const length = 2000;

/** What an article names as its target; null where it is no notice about other copy. */
export function namedIn({ marker, ednote, body }: Article): Named | null {
  const kind = marker?.kind;
  if (kind !== 'kill' && kind !== 'hold' && kind !== 'correction' && kind !== 'advisory') return null;
  const text = [ednote?.text ?? '', ...body.slice(0, 6).map(blockText)].join('\n').slice(0, length);
  const titles = [...text.matchAll(quoted)].map((match) => titleKey(match.slice(1).find(Boolean) ?? ''));
  return {
    titles: new Set(titles.filter((title) => title.length > 5)),
    sluglines: new Set([...text.matchAll(slugged)].map(([, slug = '']) => slug.toLowerCase())),
    numbers: new Set([...text.matchAll(numbered)].map(([, number = '']) => number.toLowerCase())),
    clocks: clocksIn(text),
  };
}
