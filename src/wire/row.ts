import { holds, type Line, withoutControls } from './lines.ts';

const columns = /\t|\S\s{2,}\S|\s\|\s|[^|]\|[^|]*\||;[^;]*;[^;]*;[^;]*;/;

/** A line is looked at no further than this; no row of a table is longer. */
const width = 400;

/** Whether anything could set columns apart, which nothing does in most lines: a bar, a semicolon, a wide gap, any sign beyond ASCII. */
const mayHaveColumns = ({ text, may }: Line): boolean => (may & holds.column) !== 0 || text.includes('  ');

const isMarked = ({ text, signs }: Line): boolean => signs.includes('\b') || text.includes('\u001f');

/** Whether a line has columns set apart, and is no sentence with a wide gap. */
const hasColumns = (line: Line): boolean => {
  const { text } = line;
  if (text === '' || text.length > width) return false;
  if (isMarked(line)) return true;
  return columns.test(text) && !/[.!?]["”’')]*\s{2,}["“‘'(]*\p{Lu}/u.test(text);
};

/** Whether a line is a row of a table: columns set apart, and a figure in one of them. */
const hasFigures = (line: Line): boolean =>
  (line.may & (holds.figure | holds.control)) !== 0 &&
  (line.signs !== '' || mayHaveColumns(line)) &&
  (/\d/.test(line.text) || isMarked(line)) &&
  hasColumns(line);

const none: ReadonlySet<Line> = new Set();

/** The lines that are rows of a table; heads without a figure count where a row stands next to them. */
export function rowsAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(hasFigures);
  if (found.length === 0) return none;
  const rows = new Set<Line>(found);
  const filled = lines.filter(({ text }) => text !== '');
  for (const [at, line] of filled.entries()) {
    const [before, after] = [filled[at - 1], filled[at + 1]];
    const isBeside = (before !== undefined && rows.has(before)) || (after !== undefined && hasFigures(after));
    if (isBeside && !rows.has(line) && hasColumns(line)) rows.add(line);
  }
  return rows;
}

const pipes = /\s*\|\s*/;
const semicolons = /\s*;\s*/;
const gaps = /\s*\t\s*|\s{2,}/;

/** The cells of a row, without the wire's signs; empty cells stay where bars or semicolons mark them. */
export function cellsOf({ text, signs }: Line): string[] {
  const isSemicolons = text.includes(';') && (signs.includes('\b') || !/\t|\s{2,}|\|/.test(text));
  const mark = isSemicolons ? semicolons : text.includes('|') ? pipes : gaps;
  const cells = text
    .replaceAll('\u001e', '\t')
    .replaceAll('\u001f', '\t')
    .split(mark)
    .map((cell) => withoutControls(cell).trim());
  return mark === gaps ? cells.filter((cell) => cell !== '' && cell !== '^') : trimmed(cells);
}

/** A bar that closes, or opens, a row makes no cell. */
function trimmed(cells: readonly string[]): string[] {
  const from = cells[0] === '' && cells.length > 2 ? 1 : 0;
  const to = cells.at(-1) === '' ? -1 : undefined;
  return cells.slice(from, to);
}
