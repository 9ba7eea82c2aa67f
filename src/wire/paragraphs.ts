import { columnOf } from './column.ts';
import { endsSentence } from './endsSentence.ts';
import { isBulleted } from './item.ts';
import type { Line } from './lines.ts';

/** Whether a short line ends its paragraph though neither blank line nor indent follows. */
const isShortEnd = (line: Line, width: number): boolean => line.text.length < width * 0.6 && endsSentence(line.text, 1);

/** A paragraph a line; what is indented below an item belongs to it. */
function linesAlone(lines: readonly Line[]): (readonly Line[])[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    const item = open?.[0];
    const isRest =
      item && open?.at(-1)?.number === line.number - 1 && line.indent > item.indent && isBulleted(item.text);
    if (open && isRest && !isBulleted(line.text)) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

const isHeader = ({ signs }: Line): boolean => signs !== '' && signs.includes('^');

/** Groups lines into paragraphs: one a line, or, where a column breaks them, by blank lines, indents, items and rows. */
export function paragraphsOf(lines: readonly Line[], rows: ReadonlySet<Line>): (readonly Line[])[] {
  const width = columnOf(lines, rows);
  if (width === null) return linesAlone(lines);
  let flush = Number.POSITIVE_INFINITY;
  for (const { text, indent } of lines) if (text !== '') flush = Math.min(flush, indent);
  const groups: Line[][] = [];
  let open: Line[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const isBreak = line.text === '' || line.indent >= flush + 2 || isBulleted(line.text) || isHeader(line);
    const isByRow = rows.size > 0 && (rows.has(line) || (last !== null && rows.has(last)));
    const isClosed = last !== null && (isShortEnd(last, width) || isHeader(last));
    if (open.length > 0 && (isBreak || isClosed || isByRow)) {
      groups.push(open);
      open = [];
    }
    if (line.text !== '') open.push(line);
    last = line.text === '' ? null : line;
  }
  if (open.length > 0) groups.push(open);
  return groups;
}
