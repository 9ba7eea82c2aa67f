import { datelineAt } from './dateline.ts';
import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';

/** Whether a line opens a message of the wire: SOH, or ZCZC. */
const opens = ({ text, signs }: Line): boolean =>
  (signs !== '' && signs.includes('\u0001')) || (text.startsWith('ZCZC') && /^ZCZC\b/.test(text));

const hasDateline = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length > 40 && Boolean(datelineAt(text)?.source));

/** Where the lines stand that are so. */
function placesOf(lines: readonly Line[], is: (line: Line) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && is(line)) places.push(at);
  }
  return places;
}

const ends = ({ text }: Line): boolean => isEnd(text);

/** Where stories begin after another's end: each has a dateline with its source, and an end mark, of its own. */
function startsAfterEnds(lines: readonly Line[]): number[] {
  const stops = placesOf(lines, ends);
  if (stops.length < 2) return [0];
  const starts = stops.map((_, index) => (stops[index - 1] ?? -1) + 1);
  const own = starts.filter((start, index) => hasDateline(lines.slice(start, stops[index])));
  return own.length > 1 ? own : [0];
}

/** The lines of each message in a file, in order; one where the file holds one. */
export function messagesOf(lines: readonly Line[]): (readonly Line[])[] {
  const signs = placesOf(lines, opens);
  const starts = signs.length > 1 ? signs : lines.length < 20_000 ? startsAfterEnds(lines) : [0];
  if (starts.length === 1) return [lines];
  return starts.map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1]));
}
