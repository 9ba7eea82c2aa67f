import type { Marks } from './Marks.ts';
import { marksVersion } from './readMarks.ts';

/** Marks as text, which `readMarks` reads back. */
export const writeMarks = ({ read, saved, out, notes }: Marks): string =>
  JSON.stringify({
    marks: marksVersion,
    read: Object.fromEntries(read),
    saved: Object.fromEntries(saved),
    out: Object.fromEntries(out),
    notes: Object.fromEntries([...notes].map(([id, note]) => [id, Object.fromEntries(note)])),
  });
