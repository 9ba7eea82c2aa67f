import { endsSentence } from './endsSentence.ts';
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

const stop = /[.!?:。！？।؟]["”’')\]]{0,2}(?:\s|$)/;

/** Whether any line holds the end of a sentence; a list of headlines has none. */
const hasSentences = (filled: readonly Line[]): boolean => filled.some(({ text }) => stop.test(text));

/** How many lines have each length; for `widthOf` alone, which is asked of every copy. */
const counts = new Uint32Array(widest + 9);

/** The length that all but the longest three in a hundred lines keep within; what is wider than any column is left out. */
function widthOf(filled: readonly Line[]): number {
  counts.fill(0);
  let all = 0;
  for (const { indent, text } of filled) {
    const length = indent + text.length;
    if (length >= counts.length) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    all += 1;
  }
  let over = all - Math.floor(all * 0.97);
  for (let length = counts.length - 1; length >= 0; length -= 1) {
    over -= counts[length] ?? 0;
    if (over <= 0 && all > 0) return length;
  }
  return 0;
}

/** The column at which lines are broken; null where they are broken at the paragraph's end. */
export function columnOf(lines: readonly Line[], rows: ReadonlySet<Line>): number | null {
  const filled = lines.filter((line) => line.text !== '' && (rows.size === 0 || !rows.has(line)));
  if (filled.length < 2) return null;
  let long = 0;
  for (const { text } of filled) if (text.length > widest) long += 1;
  if (long > filled.length * 0.15 || isEachIndented(filled)) return null;
  const width = widthOf(filled);
  if (width < 36) return null;
  let [pairs, full, closed] = [0, 0, 0];
  for (let index = 1; index < filled.length; index += 1) {
    const line = filled[index - 1];
    const next = filled[index];
    if (!line || next?.number !== line.number + 1 || next.indent > line.indent + 1) continue;
    pairs += 1;
    if (isFull(line, next, width - 2)) full += 1;
    if (pairs < few && endsSentence(line.text)) closed += 1;
  }
  if (pairs < 1 || full < pairs * 0.5) return null;
  if (pairs < few && (closed > 0 || width < 50)) return null;
  return hasSentences(filled) ? width : null;
}
