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
};

const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 127 && code <= 160) ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b);

/** The lines of a copy, whatever ends them: CRLF, LF or CR. Joined, their extents are the copy. */
export function linesOf(copy: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < copy.length; ) {
    let end = start;
    while (end < copy.length && copy.charCodeAt(end) !== 10 && copy.charCodeAt(end) !== 13) end += 1;
    const next = end + (copy.charCodeAt(end) === 13 && copy.charCodeAt(end + 1) === 10 ? 2 : 1);
    let [from, to, indent] = [start, end, 0];
    while (from < end && isBlank(copy.charCodeAt(from))) {
      indent += copy.charCodeAt(from) === 9 ? 4 : 1;
      from += 1;
    }
    while (to > from && isBlank(copy.charCodeAt(to - 1))) to -= 1;
    const text = copy.slice(from, to);
    lines.push({ number: lines.length + 1, start, next: Math.min(next, copy.length), from, to, text, indent });
    start = next;
  }
  return lines;
}
