import type { Line } from './lines.ts';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;
const bulleted = /^(?:[•·▪○●□■◦☆★▸►»+*-]|\d{1,3}[.)])(?:\s|$)/;

/** Columns a text takes on a terminal; signs of East Asia take two. */
const columnsOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** The column at which the page is broken; infinite where no line, or too few of them, reaches it. */
function widthOf(widths: readonly number[]): number {
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  const full = widths.filter((one) => one > width - 16).length;
  return width > 900 || (width >= 60 && width <= 140 && full >= 4) ? width : Number.POSITIVE_INFINITY;
}

/** Whether a line ends where the page is broken, so that the first word of the next would not have fitted. */
const isBroken = (columns: number, next: Line, width: number): boolean =>
  columns + 1 + columnsOf(next.text.slice(0, 40).split(/\s/)[0] ?? '') > width;

/** The lines of a page without blank ones, those that were broken at the page's width made whole again. */
export function wholeLinesOf(lines: readonly Line[]): Line[] {
  const widths = lines.map(({ text, indent }) => (text === '' ? 0 : indent + columnsOf(text)));
  const width = widthOf(widths);
  const whole: { line: Line; texts: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue;
    const open = whole.at(-1);
    const before = lines[at - 1];
    const goesOn =
      open !== undefined &&
      before !== undefined &&
      before.text !== '' &&
      isBroken(widths[at - 1] ?? 0, line, width) &&
      !bulleted.test(line.text) &&
      Math.abs(line.indent - before.indent) <= 4;
    if (!goesOn) whole.push({ line, texts: [line.text] });
    else {
      open.texts.push(line.text);
      open.line = { ...open.line, to: line.to, next: line.next, may: open.line.may | line.may };
    }
  }
  return whole.map(({ line, texts }) => (texts.length === 1 ? line : { ...line, text: texts.join(' ') }));
}
