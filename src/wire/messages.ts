import { datelineAt } from './dateline.ts';
import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';

/** Whether a line opens a message of the wire: SOH, or ZCZC. */
const opens = ({ text, signs }: Line): boolean => signs.includes('\u0001') || /^ZCZC\b/.test(text);

/** Where stories begin after another's end: each has a dateline with its source, and an end mark, of its own. */
function startsAfterEnds(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let [end, hasDateline]: [number, boolean] = [-1, false];
  for (const [at, { text }] of lines.entries()) {
    if (isEnd(text)) {
      if (hasDateline) starts.push(end + 1);
      [end, hasDateline] = [at, false];
    } else if (!hasDateline && text.length > 40 && datelineAt(text)?.source) hasDateline = true;
  }
  return starts.length > 1 ? starts : [0];
}

/** The lines of each message in a file, in order; one where the file holds one. */
export function messagesOf(lines: readonly Line[]): (readonly Line[])[] {
  const signs = lines.flatMap((line, at) => (opens(line) ? [at] : []));
  const starts = signs.length > 1 ? signs : lines.length < 20_000 ? startsAfterEnds(lines) : [0];
  return starts.map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1]));
}
