import { agencyOf } from './agencies/agencies.ts';
import { datelineAt } from './dateline.ts';
import type { Line } from './lines.ts';
import { wholeLinesOf } from './pageLines.ts';
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
  /** Whether a dateline with its agency or day opens it. */
  readonly hasDateline: boolean;
};

const bullet = /^[•·▪○●□■◦☆★*+-]\s*/;

/** Whether a dateline with its agency or day opens the line. */
function opensWithDateline(text: string, { words }: Weighed): boolean {
  const dateline = words >= 8 ? datelineAt(text) : null;
  return dateline !== null && (dateline.date !== null || agencyOf(dateline.source ?? '') !== null);
}

/** Whether a paragraph tells of the writer whose name stands alone just above it. */
function isAboutWriter(text: string, above: readonly Line[]): boolean {
  const name = /^\p{Lu}\S+ \p{Lu}\S+/u.exec(text)?.[0];
  return name !== undefined && above.some(({ text: one }) => one.endsWith(name) && one.length < name.length + 12);
}

function roleOf(text: string, weighed: Weighed, hasDateline: boolean): Role {
  const bare = text.replace(bullet, '');
  if (isCommentsLine(bare)) return 'comments';
  if (isMoreLine(bare)) return 'more';
  if (isRelic(text) || isShareLine(bare) || isSiteLine(bare) || bare === '') return 'chrome';
  if (isPlea(text) && weighed.words < 90) return 'plea';
  if (weighed.isBulleted) return 'item';
  if (weighed.isProse || (weighed.words >= 8 && text.endsWith(':')) || hasDateline) return 'prose';
  return weighed.isSentence && weighed.words >= 2 ? 'sentence' : 'short';
}

const templateOf = (text: string): string => text.replace(bullet, '').replace(/\d+/g, '0').slice(0, 120);

/** The lines of a page, blank ones left out, each rated by itself and by how often the page says it. */
export function ratedOf(lines: readonly Line[]): Rated[] {
  const filled = wholeLinesOf(lines);
  const times = new Map<string, number>();
  for (const { text } of filled) times.set(templateOf(text), (times.get(templateOf(text)) ?? 0) + 1);
  let list = -1;
  return filled.map((line, at) => {
    const weighed = weigh(line.text);
    const hasDateline = opensWithDateline(line.text, weighed);
    const isBio = weighed.isProse && isAboutWriter(line.text, filled.slice(Math.max(0, at - 4), at));
    if (weighed.isBulleted) list = list < 0 ? line.indent : Math.min(list, line.indent);
    else if (line.indent <= list) list = -1;
    return {
      ...weighed,
      line,
      role: isBio ? 'plea' : roleOf(line.text, weighed, hasDateline),
      isInList: list >= 0,
      times: times.get(templateOf(line.text)) ?? 1,
      hasDateline,
    };
  });
}

/** Lines before and after in which a paragraph's company is sought. */
const company = 6;

/**
 * How much of each line's company, on its better side, is running text, from 0 to 1. A teaser or a reader's comment
 * stands alone among short lines; a story's paragraph does not, not even its first or last.
 */
function densities(rated: readonly Rated[]): number[] {
  const solid = rated.filter(({ role, isBulleted }) => role !== 'chrome' || isBulleted);
  const texts = [0];
  for (const one of solid) texts.push((texts.at(-1) ?? 0) + (one.role === 'prose' || one.role === 'sentence' ? 1 : 0));
  const shareOf = (from: number, to: number): number => ((texts[to] ?? 0) - (texts[from] ?? 0)) / company;
  const found: number[] = [];
  let at = 0;
  for (const one of rated) {
    const before = shareOf(Math.max(0, at + 1 - company), Math.min(at + 1, solid.length));
    const after = shareOf(at, Math.min(solid.length, at + company));
    found.push(Math.max(before, after));
    if (one === solid[at]) at += 1;
  }
  return found;
}

/** What each further line in a run of lines that are no running text takes away. */
const gapCosts = [2, 3, 3, 4, 5, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 4, 1];

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

/** What readers wrote below a story that weighs so much counts for so little. */
const readers = { from: 25, share: 0.25 };

/** The stretch whose lines weigh most together: where the story stands, from its first to past its last. */
export function heaviest(rated: readonly Rated[]): { from: number; to: number; weight: number } {
  let best = { from: 0, to: 0, weight: 0 };
  let [from, sum, gap, share] = [0, 0, 0, 1];
  const density = densities(rated);
  for (const [at, one] of rated.entries()) {
    if (sum <= 0) [from, sum, gap] = [at, 0, 0];
    const raw = weightOf(one, gap);
    const weight = raw > 0 ? raw * share * Math.min(1, (density[at] ?? 0) * 2) : raw;
    if (one.role === 'comments' && sum > readers.from) share = readers.share;
    gap = weight > 0 ? 0 : gap + 1;
    sum += weight;
    if (sum > best.weight) best = { from, to: at + 1, weight: sum };
  }
  return best;
}
