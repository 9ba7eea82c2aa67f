import { type CopyIndex, type CopyLine, lineAt } from '../../archive/indexCopy.ts';

/** A line as far as it is drawn, and how many of its characters are not. */
export type DrawnLine = CopyLine & { readonly left: number };

/** What is drawn at once: a page of a million lines, or of one line of ten million characters, would hang the screen. */
export const batch = { lines: 400, characters: 40_000 };

/** Where to begin, so that a line is drawn: at the top, or a little above it. */
export const startFor = (line: number): number => (line > batch.lines - 50 ? Math.max(1, line - 20) : 1);

const isHighHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The first characters of a text, never half a pair of them. */
const cut = (text: string, most: number): string =>
  text.slice(0, most < text.length && isHighHalf(text.charCodeAt(most - 1)) ? most + 1 : most);

function drawn(line: CopyLine, most: number): DrawnLine {
  let room = most;
  let left = 0;
  const pieces = line.pieces.flatMap((piece) => {
    const text = room > 0 ? cut(piece.text, room) : '';
    room -= text.length;
    left += piece.text.length - text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
  return { ...line, pieces, left };
}

/** The lines from one on, so many batches of them. */
export function drawnLines(index: CopyIndex, from: number, batches: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let room = batch.characters * batches;
  const last = Math.min(index.lineStarts.length, from - 1 + batch.lines * batches);
  for (let number = from; number <= last && room > 0; number += 1) {
    const line = drawn(lineAt(index, number), room);
    lines.push(line);
    room -= line.pieces.reduce((sum, { text }) => sum + text.length, 0) + line.left;
  }
  return lines;
}
