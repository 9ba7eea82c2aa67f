import { datelineAt } from './dateline.ts';
import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';

/** Whether a line opens a message of the wire: SOH, or ZCZC. */
const opens = ({ text, signs }: Line): boolean => signs.includes('\u0001') || /^ZCZC\b/.test(text);

const hasDateline = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length > 40 && Boolean(datelineAt(text)?.source));

/** Where stories begin after another's end: each has a dateline with its source, and an end mark, of its own. */
function startsAfterEnds(lines: readonly Line[]): number[] {
  const ends = lines.flatMap(({ text }, at) => (isEnd(text) ? [at] : []));
  if (ends.length < 2) return [0];
  const starts = ends.map((_, index) => (ends[index - 1] ?? -1) + 1);
  const own = starts.filter((start, index) => hasDateline(lines.slice(start, ends[index])));
  return own.length > 1 ? own : [0];
}

/** The lines of each message in a file, in order; one where the file holds one. */
export function messagesOf(lines: readonly Line[]): (readonly Line[])[] {
  const signs = lines.flatMap((line, at) => (opens(line) ? [at] : []));
  const starts = signs.length > 1 ? signs : lines.length < 20_000 ? startsAfterEnds(lines) : [0];
  return starts.map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1]));
}
