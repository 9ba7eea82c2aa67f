import { idsIn } from './marks/idsIn.ts';
import { isOn, type Marks, noMarks } from './marks/Marks.ts';
import { isSaved } from './marks/readingOf.ts';

import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** What the list must know of its reader: the marks, and since when (in milliseconds) the reader is at the list of what is unread; endless elsewhere. */
export type Reader = { readonly marks: Marks; readonly since: number };

/** Somebody without marks. */
export const nobody: Reader = { marks: noMarks, since: Number.POSITIVE_INFINITY };

/** Whether the newest version was not read, or only since the reader is at this list: what one just read stays where it is. */
function isUnread(row: Row, { marks, since }: Reader): boolean {
  const id = idsIn(row, marks).at(-1) ?? row.id;
  return !isOn(marks.read, id) || (marks.read.get(id) ?? 0) >= since;
}

/** Whether the list shows a row that its other filters let through. */
export function isShown(row: Row, show: Query['show'], reader: Reader): boolean {
  switch (show) {
    case null:
      return true;
    case 'review':
      return row.confidence === 'doubtful';
    case 'unread':
      return isUnread(row, reader);
    case 'saved':
      return isSaved(row.articles, reader.marks);
  }
}
