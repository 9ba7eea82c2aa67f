import type { Marks } from '../archive/marks/Marks.ts';
import { readMarks } from '../archive/marks/readMarks.ts';

/** Why marks are not kept, or what happened to those that were. */
export type MarksTrouble = 'forbidden' | 'full' | 'newer' | 'damaged' | 'cleared';

/** Where the marks lie in the browser's storage. */
export const marksKey = 'slugline.marks';

/** What storage holds: its text (null where it holds none), the marks in it (null where there are none), and what was wrong. */
export type Stored = {
  readonly text: string | null;
  readonly marks: Marks | null;
  readonly trouble: MarksTrouble | null;
};

/** What storage holds now. Never throws. */
export function readStorage(): Stored {
  let text: string | null;
  try {
    text = localStorage.getItem(marksKey);
  } catch {
    return { text: null, marks: null, trouble: 'forbidden' };
  }
  if (text === null) return { text, marks: null, trouble: null };
  const stored = readMarks(text);
  if (stored.ok) return { text, marks: stored.marks, trouble: null };
  return { text, marks: null, trouble: stored.why === 'newer' ? 'newer' : 'damaged' };
}
