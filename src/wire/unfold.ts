import { agencyOf } from './agencies/agencies.ts';
import { datelineAt } from './dateline.ts';
import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';

/** A dateline inside a line: places in capitals, a day, a source in brackets, a dash. */
const dateline =
  /\s(?=\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,6}(?:, [\p{L}. ]{2,24}){0,2}(?: \d{1,2})?(?:, \d{4})? ?\((?<source>[^()]{2,24})\) ?(?:--|[—–_-]) )/gu;

const writer = /\s(?=By \p{Lu}[\p{L}.'’-]+(?: (?:and |\p{Lu})[\p{L}.'’-]*){1,8}$)/u;
const note = /\s(?=\((?:ATTN|Eds|EDS): [^()]{4,600}\)$)/;
const end = /\s(?=(?:\(END\)|\(끝\)|Enditem)$)/;

/** A file of more lines than this was not folded into one. */
const most = 3;

const isKnown = (match: RegExpMatchArray): boolean => agencyOf(match.groups?.source ?? '') !== null;

/** Where a line that holds a whole document breaks into headline, note, byline and body. */
function breaksOf(text: string): number[] {
  const found = [...text.slice(0, 2000).matchAll(dateline)].find(isKnown);
  if (!found || found.index === 0) return [];
  const breaks = [found.index];
  for (const pattern of [writer, note]) {
    const at = pattern.exec(text.slice(0, Math.min(...breaks)))?.index ?? 0;
    if (at > 0) breaks.unshift(at);
  }
  const last = end.exec(text.slice(-20))?.index;
  return last === undefined ? breaks : [...breaks, Math.max(0, text.length - 20) + last];
}

/** One line as several, each with its own place in the copy. */
function broken(line: Line): Line[] {
  const breaks = breaksOf(line.text);
  const starts = [0, ...breaks.map((at) => at + 1)];
  return starts.map((start, index) => {
    const stop = breaks[index] ?? line.text.length;
    const text = line.text.slice(start, stop).trim();
    const from = line.from + start;
    const isFirst = index === 0;
    const isLast = index === starts.length - 1;
    return {
      ...line,
      start: isFirst ? line.start : from,
      next: isLast ? line.next : line.from + stop + 1,
      from,
      to: from + text.length,
      text,
    };
  });
}

/** The lines of a document that came folded into one line; any other copy's as they are. */
export function unfolded(lines: readonly Line[]): readonly Line[] {
  if (lines.length > 12) return lines;
  const filled: Line[] = [];
  for (const line of lines) {
    if (line.text !== '' && !isEnd(line.text)) filled.push(line);
    if (filled.length > most) return lines;
  }
  const [first] = filled;
  if (!first || datelineAt(first.text)) return lines;
  const parts = broken(first);
  if (parts.length === 1 && parts[0]?.text === first.text) return lines;
  return lines.flatMap((line) => (line === first ? parts : [line]));
}
