import type { Field, Span } from '../wire/span.ts';

/** A stretch of one line, without the line's end. */
export type Piece = { readonly text: string; readonly field: Field | null };

/** One line of raw copy, in pieces that joined are the line. */
export type CopyLine = {
  /** From 1, as notices count. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** `read`: a field of the article; `chrome`: read as none; `within`: blank, but inside a field; `blank`. */
  readonly kind: 'read' | 'chrome' | 'within' | 'blank';
};

/** A copy whose lines can be had one by one, since a copy may have a million of them. */
export type CopyIndex = {
  readonly copy: string;
  readonly spans: readonly Span[];
  /** Where each span begins. */
  readonly spanStarts: readonly number[];
  /** Where each line begins. */
  readonly lineStarts: readonly number[];
  /** The spans that hold nothing but blanks between two stretches of one field. */
  readonly gaps: ReadonlySet<number>;
  /** Every field that the copy was read as. */
  readonly fields: ReadonlySet<Field>;
};

function startsOfLines(copy: string): number[] {
  const starts = copy === '' ? [] : [0];
  const ends = /\r\n|\r|\n/g;
  while (ends.test(copy)) if (ends.lastIndex < copy.length) starts.push(ends.lastIndex);
  return starts;
}

/** Makes the spans of a copy ready to be shown by lines; time and room are linear in the copy's length. */
export function indexCopy(spans: readonly Span[]): CopyIndex {
  const spanStarts: number[] = [];
  const gaps = new Set<number>();
  const fields = new Set<Field>();
  let length = 0;
  for (const [at, { raw, field }] of spans.entries()) {
    spanStarts.push(length);
    length += raw.length;
    if (field !== null) fields.add(field);
    const before = spans[at - 1]?.field ?? null;
    if (field === null && before !== null && before === spans[at + 1]?.field && !/\S/.test(raw)) gaps.add(at);
  }
  const copy = spans.map(({ raw }) => raw).join('');
  return { copy, spans, spanStarts, lineStarts: startsOfLines(copy), gaps, fields };
}

/** The index of the last start that is not behind a place; starts rise. */
function lastUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the line that a place of the copy stands in. */
export const lineOf = ({ lineStarts }: CopyIndex, place: number): number => lastUpTo(lineStarts, place) + 1;

/** A line by its number, from 1. */
export function lineAt(index: CopyIndex, number: number): CopyLine {
  const start = index.lineStarts[number - 1] ?? index.copy.length;
  const end = index.lineStarts[number] ?? index.copy.length;
  const first = lastUpTo(index.spanStarts, start);
  const pieces: Piece[] = [];
  for (let at = first; at < index.spans.length && (index.spanStarts[at] ?? end) < end; at += 1) {
    const from = Math.max(start, index.spanStarts[at] ?? start);
    const to = Math.min(end, index.spanStarts[at + 1] ?? end);
    const text = index.copy.slice(from, to).replace(/[\r\n]+$/, '');
    if (text !== '') pieces.push({ text, field: index.spans[at]?.field ?? null });
  }
  const isRead = pieces.some(({ text, field }) => field !== null && text.trim() !== '');
  const isBlank = pieces.every(({ text }) => text.trim() === '');
  const isWithin = isBlank && (index.gaps.has(first) || index.spans[first]?.field !== null);
  return { number, pieces, kind: isRead ? 'read' : isWithin ? 'within' : isBlank ? 'blank' : 'chrome' };
}

/** A stretch of lines, both ends inclusive. */
export type Lines = { readonly first: number; readonly last: number };

/** The lines of a file that belong to the article with this headline, up to the next one's; all where no headline tells. */
export function linesOfArticle(index: CopyIndex, headline: string | null): Lines {
  const titles = index.spans.flatMap(({ raw, field }, at) => (field === 'headline' ? [{ raw, at }] : []));
  const mine = titles.findIndex(({ raw }) => raw.trim() === headline);
  const next = titles.slice(mine + 1).find(({ raw }) => raw.trim() !== headline);
  const all = { first: 1, last: index.lineStarts.length };
  if (mine < 0) return all;
  const startOf = (at: number | undefined): number => index.spanStarts[at ?? 0] ?? 0;
  return {
    first: lineOf(index, startOf(titles[mine]?.at)),
    last: next ? lineOf(index, startOf(next.at)) - 1 : all.last,
  };
}

/** The lines that hold a field, within a stretch of the copy, in order. */
export function linesOfField(index: CopyIndex, field: Field, { first, last }: Lines): number[] {
  const lines = new Set<number>();
  for (const [at, span] of index.spans.entries()) {
    if (span.field !== field) continue;
    const start = index.spanStarts[at] ?? 0;
    const end = lineOf(index, start + Math.max(0, span.raw.length - 1));
    for (let line = lineOf(index, start); line <= end; line += 1) if (line >= first && line <= last) lines.add(line);
  }
  return [...lines];
}
