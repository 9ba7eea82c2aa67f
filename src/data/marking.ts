import { withNote, withOut, withRead, withSaved, withUnread } from '../archive/marks/changeMarks.ts';
import type { Marks } from '../archive/marks/Marks.ts';
import { mergeMarks } from '../archive/marks/mergeMarks.ts';
import { isSaved } from '../archive/marks/readingOf.ts';
import { writeMarks } from '../archive/marks/writeMarks.ts';
import { currentMarks, hold, joining, lastSeen, takeIn } from './marks.ts';
import { marksKey, readStorage } from './marksStorage.ts';
import { writeKept } from './writeKept.ts';

/** How long a mark may wait to be written, in milliseconds: the screen answers first. */
const patience = 200;

let timer: ReturnType<typeof setTimeout> | null = null;

function writeSoon(): void {
  timer ??= setTimeout(keepMarks, patience);
}

joining.join = (known, stored) => {
  // Two tabs may write at one moment: what the other's writing lost is written again.
  if (mergeMarks(stored, known) !== stored) writeSoon();
  return mergeMarks(known, stored);
};

/** Writes what is not yet written, after what another tab wrote meanwhile was taken in. Never throws. */
export function keepMarks(): void {
  if (timer === null) return;
  const stored = readStorage();
  if (stored.text !== lastSeen() || stored.trouble !== null) takeIn(stored);
  clearTimeout(timer);
  timer = null;
  const { marks, trouble } = currentMarks();
  const text = writeMarks(marks);
  const next = writeKept(marksKey, text, stored);
  if (next === null) hold({ marks, trouble: trouble === 'full' ? null : trouble }, text);
  else hold({ marks, trouble: next });
}

addEventListener('pagehide', keepMarks);

/** Changes the marks; they are on the screen at once and in the storage a moment later. */
function change(to: (marks: Marks, now: number) => Marks): void {
  const { marks, trouble } = currentMarks();
  const next = to(marks, Date.now());
  if (next === marks) return;
  hold({ marks: next, trouble });
  writeSoon();
}

/** Marks a version read, from 1; `ids` are the story's articles', oldest first. */
export const markRead = (ids: readonly string[], version = ids.length): void =>
  change((marks, now) => withRead(marks, ids, version, now));

/** Marks a story unread. */
export const markUnread = (ids: readonly string[]): void => change((marks, now) => withUnread(marks, ids, now));

/** Saves a story, or saves it no longer. */
export const toggleSaved = (ids: readonly string[]): void =>
  change((marks, now) => withSaved(marks, ids, !isSaved(ids, marks), now));

/** Writes the reader's own note on a story; an empty one takes it away. */
export const setNote = (ids: readonly string[], text: string): void =>
  change((marks, now) => withNote(marks, ids, text, now));

/** Takes an article out of its story: not the same story. */
export const takeOut = (id: string): void => change((marks, now) => withOut(marks, id, true, now));

/** Puts an article back into its story. */
export const putBack = (id: string): void => change((marks, now) => withOut(marks, id, false, now));

/** Adds marks from elsewhere to those that are here. */
export const addMarks = (more: Marks): void => change((marks) => mergeMarks(marks, more));
