import type { Copyright } from './article.ts';
import type { Claims } from './Claims.ts';
import { copyrightIn, isSignOff } from './ending.ts';
import type { Line } from './lines.ts';
import { type Stamp, stampIn } from './stamp.ts';

/** What stands after the body: what ends it, whose it is, when it was sent. */
export type Ending = {
  readonly signOff: string | null;
  readonly copyright: Copyright | null;
  readonly stamp: Stamp | null;
};

/** Lines after the end in which a copyright or a second credit line still belongs to the copy. */
const afterEnd = 12;

/** The credit line that opens at `at`, with the lines it runs on to; one line for other sign-offs. */
function creditAt(lines: readonly Line[], at: number): readonly Line[] {
  const first = lines[at]?.text ?? '';
  if (!first.startsWith('(') || first.includes(')')) return lines.slice(at, at + 1);
  const close = lines.slice(at, at + 5).findIndex(({ text }) => text.endsWith(')'));
  return lines.slice(at, at + 1 + Math.max(0, close));
}

const closing: Readonly<Record<string, string>> = { '<': '>', '【': '】', '[': ']' };

/** The lines of a copyright notice in brackets, down to the one that closes it; one line for others. */
export function noticeAt(lines: readonly Line[], at: number): readonly Line[] {
  const first = lines[at]?.text ?? '';
  const close = closing[first[0] ?? ''];
  if (close === undefined || first.includes(close)) return lines.slice(at, at + 1);
  const more = lines.slice(at, at + 4).findIndex(({ text }) => text.includes(close));
  return lines.slice(at, at + 1 + Math.max(0, more));
}

/** Reads what follows the body, from the line `end`; `tail` is the sign-off that its last line held. */
export function readEnding(lines: readonly Line[], end: number, tail: string | null, claims: Claims): Ending {
  const signOffs: string[] = tail === null ? [] : [tail];
  let [copyright, stamp]: [Copyright | null, Stamp | null] = [null, null];
  let [seen, other] = [0, 0];
  for (let at = end; at < lines.length && seen < afterEnd; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    seen += 1;
    const found: Copyright | null = copyright === null ? copyrightIn(line.text) : null;
    const time: Stamp | null = stamp === null && seen <= 6 && isStampLine(line) ? stampIn(line.text) : null;
    if (time) {
      stamp = time;
      claims.add(line.from + time.index, line.from + time.index + time.length, 'filedAt');
    }
    if (found) {
      const whole = noticeAt(lines, at);
      copyright = { ...found, notice: whole.map(({ text }) => text).join(' ') };
      for (const one of whole) claims.add(one.from, one.to, 'copyright');
      at += whole.length - 1;
    } else if (copyright === null && other === 0 && isSignOff(line.text) && seen <= 4) {
      const credit = creditAt(lines, at);
      signOffs.push(credit.map(({ text }) => text).join(' '));
      for (const one of credit) claims.add(one.from, one.to, 'signOff');
      at += credit.length - 1;
    } else if (copyright !== null) break;
    else if (!time) other += 1;
  }
  return { signOff: signOffs.length === 0 ? null : signOffs.join('\n'), copyright, stamp };
}

/** Whether a line after the end is a stamp and little else. */
const isStampLine = ({ text }: Line): boolean => {
  const stamp = text.length < 60 ? stampIn(text) : null;
  return stamp !== null && stamp.length >= text.length * 0.5;
};
