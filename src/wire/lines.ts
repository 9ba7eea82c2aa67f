/** One line of copy: offsets of its whole extent and of its text, bare of blanks and control signs. */
export type Line = {
  readonly number: number;
  readonly start: number;
  /** Where the next line starts: past the terminator. */
  readonly next: number;
  /** The bare text lies at `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Columns before the bare text; a tab counts for four. */
  readonly indent: number;
  /** The wire's signs before the text, blanks left out: STX, ETX, a caret. */
  readonly signs: string;
  /** What the text may hold, as bits of `holds`: what is not set is not in it, nor in any part of it. */
  readonly may: number;
};

/** What a line may hold, a bit each: most lines are spared the patterns that look for one of them. */
export const holds = { control: 1, column: 2, figure: 4, star: 8, at: 16 } as const;

/** The bits of each ASCII character. */
const bits: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (
    ((code < 32 && code !== 9 && code !== 10) || code === 127 ? holds.control : 0) |
    (code < 32 || code === 127 || '|;'.includes(sign) ? holds.column : 0) |
    ('0123456789'.includes(sign) ? holds.figure : 0) |
    (sign === '*' ? holds.star : 0) |
    (sign === '@' ? holds.at : 0)
  );
});

/** The bits of every other character: a bar may be among them. */
const beyond = holds.column;

const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 127 && code <= 160) ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b);

const caret = 94;
const lessThan = 60;

/** A caret opens a line of header in ANPA-1312; in `^_^` it does not. */
const isCaretMark = (copy: string, at: number): boolean => {
  const next = copy.charCodeAt(at + 1);
  return next > 32 && next !== caret && next !== 95;
};

/** Where the text ends before the `<` that closes a line in ANPA-1312. */
function beforeMark(copy: string, from: number, end: number): number {
  let to = end - 1;
  while (to > from && isBlank(copy.charCodeAt(to - 1))) to -= 1;
  return to;
}

const controls = /[^\P{Cc}\t\n\u0080-\u009f]/gu;

/** Whether `controls` matches: a loop over the codes takes a fifth of what the pattern takes. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 ? code !== 9 && code !== 10 : code === 127) return true;
  }
  return false;
}

/** A text without the wire's control signs. */
export const withoutControls = (text: string): string => (hasControls(text) ? text.replace(controls, '') : text);

/** No line of the wire opens with more signs. */
const mostSigns = 40;

/** The lines of a copy, whatever ends them: CRLF, LF or CR. Joined, their extents are the copy. */
export function linesOf(copy: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < copy.length; ) {
    let end = start;
    let may = 0;
    for (; end < copy.length; end += 1) {
      const code = copy.charCodeAt(end);
      if (code === 10 || code === 13) break;
      may |= code < 128 ? (bits[code] ?? 0) : beyond;
    }
    const next = end + (copy.charCodeAt(end) === 13 && copy.charCodeAt(end + 1) === 10 ? 2 : 1);
    let [from, to, indent, signs] = [start, end, 0, ''];
    for (; from < end; from += 1) {
      const code = copy.charCodeAt(from);
      if (code < 9 || (code === caret && isCaretMark(copy, from))) signs += signs.length < mostSigns ? copy[from] : '';
      else if (!isBlank(code)) break;
      else indent += code === 9 ? 4 : code < 32 ? 0 : 1;
    }
    while (to > from && isBlank(copy.charCodeAt(to - 1))) to -= 1;
    if (to > from && copy.charCodeAt(to - 1) === lessThan) to = beforeMark(copy, from, to);
    const text = copy.slice(from, to);
    lines.push({
      number: lines.length + 1,
      start,
      next: Math.min(next, copy.length),
      from,
      to,
      text,
      indent,
      signs,
      may,
    });
    start = next;
  }
  return lines;
}
