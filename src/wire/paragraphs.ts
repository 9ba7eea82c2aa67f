import type { Line } from './lines.ts';

/** No column of a wire is wider. */
const widest = 105;

/** So few pairs of lines prove a column only where none ends a sentence. */
const few = 3;

/** Whether a line could not have held the first word of the next. */
function isFull(line: Line, next: Line, width: number): boolean {
  const blank = next.text.indexOf(' ');
  const word = blank < 0 ? next.text.length : blank;
  return line.indent + line.text.length + 1 + Math.min(word, 30) > width - 2;
}

/** Whether each line opens a paragraph of its own: all are indented, and no blank line stands between. */
const isEachIndented = (filled: readonly Line[]): boolean =>
  filled.every(
    ({ indent, number }, index) => indent >= 2 && (index === 0 || number - (filled[index - 1]?.number ?? 0) === 1),
  );

/** The column at which lines are broken; null where they are broken at the paragraph's end. */
function columnOf(lines: readonly Line[], rows: ReadonlySet<Line>): number | null {
  const filled = lines.filter((line) => line.text !== '' && !rows.has(line));
  const long = filled.filter(({ text }) => text.length > widest).length;
  if (filled.length < 2 || long > filled.length * 0.15 || isEachIndented(filled)) return null;
  const lengths = filled.map(({ indent, text }) => indent + text.length).filter((length) => length <= widest + 8);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 36) return null;
  let [pairs, full, closed] = [0, 0, 0];
  for (const [index, line] of filled.entries()) {
    const next = filled[index + 1];
    if (next?.number !== line.number + 1 || next.indent > line.indent + 1) continue;
    pairs += 1;
    if (isFull(line, next, width - 2)) full += 1;
    if (/[.!?:]["”’')]*$/.test(line.text)) closed += 1;
  }
  if (pairs < few && (closed > 0 || width < 50)) return null;
  return pairs >= 1 && full >= pairs * 0.5 ? width : null;
}

/** Whether a short line ends its paragraph though neither blank line nor indent follows. */
const isShortEnd = (line: Line, width: number): boolean =>
  line.text.length < width * 0.6 && /[.!?:]["”’')]?$/.test(line.text);

/** A paragraph a line; what is indented below an item belongs to it. */
function linesAlone(lines: readonly Line[], bullet: RegExp): (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const open = groups.at(-1);
    const [item, last] = [open?.[0], open?.at(-1)];
    const isRest = item && last?.number === line.number - 1 && line.indent > item.indent && bullet.test(item.text);
    if (open && isRest && !bullet.test(line.text)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Groups lines into paragraphs: one a line, or, where a column breaks them, by blank lines, indents, items and rows. */
export function paragraphsOf(lines: readonly Line[], rows: ReadonlySet<Line>, bullet: RegExp): (readonly Line[])[] {
  const width = columnOf(lines, rows);
  if (width === null) return linesAlone(lines, bullet);
  let flush = Number.POSITIVE_INFINITY;
  for (const { text, indent } of lines) if (text !== '') flush = Math.min(flush, indent);
  const groups: Line[][] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) groups.push(open);
    open = [];
  };
  let last: Line | null = null;
  for (const line of lines) {
    const isBreak = line.text === '' || line.indent >= flush + 2 || bullet.test(line.text) || line.signs.includes('^');
    if (isBreak || rows.has(line) || (last && (rows.has(last) || isShortEnd(last, width) || last.signs.includes('^'))))
      close();
    if (line.text !== '') open.push(line);
    last = line.text === '' ? null : line;
  }
  close();
  return groups;
}
