import { useSyncExternalStore } from 'react';
import { withNote, withOut, withRead, withSaved, withUnread } from '../archive/marks/changeMarks.ts';
import { type Marks, noMarks } from '../archive/marks/Marks.ts';
import { mergeMarks } from '../archive/marks/mergeMarks.ts';
import { isSaved } from '../archive/marks/readingOf.ts';
import { type MarksTrouble, marksKey, readStorage, type Stored, storedIn, writeStorage } from './marksStorage.ts';

/** The marks of the reader, and what hinders their being kept; null where nothing does. */
export type HeldMarks = { readonly marks: Marks; readonly trouble: MarksTrouble | null };

/** How long a mark may wait to be written, in milliseconds: the screen answers first. */
const patience = 200;

let held: HeldMarks | null = null;
/** The text of the storage as this tab last saw it. */
let seen: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

function hold(next: HeldMarks): void {
  if (next.marks === held?.marks && next.trouble === held.trouble) return;
  held = next;
  for (const listener of listeners) listener();
}

/** Takes in what storage holds, beside what this tab knows. */
function take({ text, marks, trouble }: Stored): void {
  const known = held ?? { marks: noMarks, trouble: null };
  const isCleared = text === null && trouble === null && seen !== null;
  seen = text;
  const isNotice = known.trouble === 'cleared' || known.trouble === 'damaged' || known.trouble === 'full';
  hold({
    marks: marks === null ? known.marks : mergeMarks(known.marks, marks),
    trouble: trouble ?? (isCleared ? 'cleared' : isNotice ? known.trouble : null),
  });
}

function writeSoon(): void {
  timer ??= setTimeout(keepMarks, patience);
}

/** The marks as they are now, for what is not drawn. */
export function currentMarks(): HeldMarks {
  if (held === null) take(readStorage());
  return held ?? { marks: noMarks, trouble: null };
}

/** Writes what is not yet written, after what another tab wrote meanwhile was taken in. */
export function keepMarks(): void {
  if (timer === null) return;
  clearTimeout(timer);
  timer = null;
  const stored = readStorage();
  if (stored.text !== seen || stored.trouble !== null) take(stored);
  const { marks, trouble } = currentMarks();
  // Written by a newer reader: what it wrote is not ours to replace.
  if (stored.trouble === 'newer' || stored.trouble === 'forbidden') return;
  const written = writeStorage(marks);
  if ('text' in written) seen = written.text;
  hold({ marks, trouble: 'trouble' in written ? written.trouble : trouble === 'full' ? null : trouble });
}

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

addEventListener('storage', ({ key, newValue }) => {
  if (key !== marksKey && key !== null) return;
  currentMarks();
  const stored = storedIn(key === null ? null : newValue);
  take(stored);
  // Two tabs may write at one moment: what the other's writing lost is written again.
  if (stored.marks && held && mergeMarks(stored.marks, held.marks) !== stored.marks) writeSoon();
});
addEventListener('pagehide', keepMarks);
// A page that comes back from the back and forward cache was told of no change meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && take(readStorage()));

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The marks, drawn anew whenever they change, here or in another tab. */
export const useMarks = (): HeldMarks => useSyncExternalStore(listen, currentMarks);
