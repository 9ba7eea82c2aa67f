import type { Line } from './lines.ts';
import { isCommentsLine, isCredit, isMoreLine, isPlea, isRelic, isShareLine, isSiteLine } from './pageWords.ts';
import { type Weighed, weigh } from './prose.ts';

/** What a line of a page is for the story: a part of it, a subhead perhaps, or chrome. */
export type Rated = Weighed & {
  readonly line: Line;
  /** What it adds to a stretch of story, in words; chrome takes away. */
  readonly weight: number;
  /** Whether nothing that follows can be story, however much it reads like it. */
  readonly isEnd: boolean;
};

const bullet = /^[•·▪○●□■◦☆★*+-]\s*/;

function rate(line: Line): Rated {
  const weighed = weigh(line.text);
  const bare = line.text.replace(bullet, '');
  const rated = (weight: number, isEnd = false): Rated => ({ ...weighed, line, weight, isEnd });
  if (isRelic(line.text) || isShareLine(bare)) return rated(-2);
  if (isCommentsLine(bare)) return rated(-60, true);
  if (isMoreLine(bare)) return rated(-20);
  if (isSiteLine(bare)) return rated(-4);
  if (isPlea(line.text) && weighed.words < 80) return rated(-12);
  if (weighed.isProse) return rated(isCredit(line.text) ? 0 : Math.min(weighed.words, 90));
  if (weighed.isBulleted)
    return rated(weighed.isSentence && weighed.words > 10 ? weighed.words * 0.4 : bare === '' ? -2 : -5);
  if (weighed.isSentence) return rated(weighed.words >= 4 ? weighed.words * 0.6 : 0);
  return rated(-3);
}

/** Lines of a page, blank ones left out, each rated. */
export const ratedOf = (lines: readonly Line[]): Rated[] => lines.filter(({ text }) => text !== '').map(rate);

/** The stretch whose lines weigh most together: where the story stands, from its first to past its last. */
export function heaviest(rated: readonly Rated[]): { from: number; to: number; weight: number } {
  let best = { from: 0, to: 0, weight: 0 };
  let [from, sum] = [0, 0];
  for (const [at, { weight, isEnd }] of rated.entries()) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += weight;
    if (sum > best.weight) best = { from, to: at + 1, weight: sum };
    if (isEnd) sum = 0;
  }
  return best;
}
