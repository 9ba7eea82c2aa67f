import type { Line } from './lines.ts';
import { isCommentsLine, isCredit, isMoreLine, isPlea, isRelic, isShareLine, isSiteLine } from './pageWords.ts';
import { type Weighed, weigh } from './prose.ts';

/** What a line of a page is: running text, a sentence, a short line, or chrome by its own words. */
export type Role = 'prose' | 'sentence' | 'short' | 'item' | 'chrome' | 'plea' | 'more' | 'comments';

/** A line of a page, rated. */
export type Rated = Weighed & {
  readonly line: Line;
  readonly role: Role;
  /** Whether it stands inside an item of a bulleted list. */
  readonly isInList: boolean;
  /** How often the page says it, numbers aside. */
  readonly times: number;
};

const bullet = /^[•·▪○●□■◦☆★*+-]\s*/;

function roleOf(text: string, weighed: Weighed): Role {
  const bare = text.replace(bullet, '');
  if (isCommentsLine(bare)) return 'comments';
  if (isMoreLine(bare)) return 'more';
  if (isRelic(text) || isShareLine(bare) || isSiteLine(bare) || bare === '') return 'chrome';
  if (isPlea(text) && weighed.words < 90) return 'plea';
  if (weighed.isBulleted) return 'item';
  if (weighed.isProse) return 'prose';
  return weighed.isSentence && weighed.words >= 3 ? 'sentence' : 'short';
}

const templateOf = (text: string): string => text.replace(bullet, '').replace(/\d+/g, '0').slice(0, 120);

/** The lines of a page, blank ones left out, each rated by itself and by how often the page says it. */
export function ratedOf(lines: readonly Line[]): Rated[] {
  const filled = lines.filter(({ text }) => text !== '');
  const times = new Map<string, number>();
  for (const { text } of filled) times.set(templateOf(text), (times.get(templateOf(text)) ?? 0) + 1);
  let list = -1;
  return filled.map((line) => {
    const weighed = weigh(line.text);
    if (weighed.isBulleted) list = list < 0 ? line.indent : Math.min(list, line.indent);
    else if (line.indent <= list) list = -1;
    return {
      ...weighed,
      line,
      role: roleOf(line.text, weighed),
      isInList: list >= 0,
      times: times.get(templateOf(line.text)) ?? 1,
    };
  });
}

/** What each further line in a run of lines that are no running text takes away. */
const gapCosts = [2, 3, 3, 4, 6, 8, 10];

/** What a line adds to a stretch of story, in words; `gap` counts the lines without running text just before it. */
function weightOf(one: Rated, gap: number): number {
  const cost = -(gapCosts[Math.min(gap, gapCosts.length - 1)] ?? 0);
  const share = (one.isInList ? 0.4 : 1) / (one.times > 2 ? 4 : 1);
  switch (one.role) {
    case 'prose':
      return isCredit(one.line.text) ? 0 : Math.min(one.words, 60) * share;
    case 'sentence':
      return one.times > 1 ? 0 : one.words * 0.6 * share;
    case 'item':
      return one.isSentence && one.words > 10 ? one.words * 0.4 * share : cost - 2;
    case 'short':
      return one.times > 2 ? cost - 3 : cost;
    case 'chrome':
      return cost - 1;
    case 'plea':
      return cost - 5;
    case 'more':
      return cost - 15;
    case 'comments':
      return cost - 60;
  }
}

/** The stretch whose lines weigh most together: where the story stands, from its first to past its last. */
export function heaviest(rated: readonly Rated[]): { from: number; to: number; weight: number } {
  let best = { from: 0, to: 0, weight: 0 };
  let [from, sum, gap, share] = [0, 0, 0, 1];
  for (const [at, one] of rated.entries()) {
    if (sum <= 0) [from, sum, gap, share] = [at, 0, 0, 1];
    const weight = weightOf(one, gap) * share;
    gap = weight > 0 ? 0 : gap + 1;
    sum += weight;
    if (sum > best.weight) best = { from, to: at + 1, weight: sum };
    if (one.role === 'comments') share = 0.35;
  }
  return best;
}
