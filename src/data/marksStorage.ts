import type { Marks } from '../archive/marks/Marks.ts';
import { readMarks } from '../archive/marks/readMarks.ts';
import { type Kept, readKept } from './readKept.ts';

/** Where the marks lie in the browser's storage. */
export const marksKey = 'slugline.marks';

/** What storage holds of the marks now. Never throws. */
export const readStorage = (): Kept<Marks> =>
  readKept(marksKey, (text) => {
    const stored = readMarks(text);
    if (stored.ok) return stored.marks;
    return stored.why === 'newer' ? 'newer' : null;
  });
