import type { Marks } from '../archive/marks/Marks.ts';
import { readMarks, writeMarks } from '../archive/marks/storedMarks.ts';

/** Why marks are not kept, or what happened to those that were. */
export type MarksTrouble = 'forbidden' | 'full' | 'newer' | 'damaged' | 'cleared';

/** Where the marks lie in the browser's storage. */
export const marksKey = 'slugline.marks';

/** Where text goes that stood in the marks' place and could not be read: nothing is thrown away. */
export const damagedKey = 'slugline.marks.damaged';

/** What storage holds: its text (null where it holds none), the marks in it, and what was wrong with them. */
export type Stored = {
  readonly text: string | null;
  readonly marks: Marks | null;
  readonly trouble: MarksTrouble | null;
};

/** The marks in a text of the storage. One that cannot be read is put aside first. Never throws. */
export function storedIn(text: string | null): Stored {
  if (text === null) return { text, marks: null, trouble: null };
  const stored = readMarks(text);
  if (stored.ok) return { text, marks: stored.marks, trouble: null };
  if (stored.why === 'newer') return { text, marks: null, trouble: 'newer' };
  try {
    localStorage.setItem(damagedKey, text);
    return { text, marks: null, trouble: 'damaged' };
  } catch {
    return { text, marks: null, trouble: 'forbidden' };
  }
}

/** What storage holds now. Never throws. */
export function readStorage(): Stored {
  let text: string | null;
  try {
    text = localStorage.getItem(marksKey);
  } catch {
    return { text: null, marks: null, trouble: 'forbidden' };
  }
  return storedIn(text);
}

/** Writes marks; gives the text written, or why it could not be. Never throws. */
export function writeStorage(marks: Marks): { readonly text: string } | { readonly trouble: MarksTrouble } {
  const text = writeMarks(marks);
  try {
    localStorage.setItem(marksKey, text);
    return { text };
  } catch (error) {
    // Browsers name a full storage in two ways; a forbidden one throws already when it is named.
    return { trouble: /quota/i.test((error as Error)?.name ?? '') ? 'full' : 'forbidden' };
  }
}
