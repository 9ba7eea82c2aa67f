import type { Marks, Note, Switches } from './Marks.ts';

/** The version of the format, in the browser's storage and in a file alike; a newer one is refused. */
export const marksVersion = 1;

/** What a text of stored marks holds, or why it cannot be read. */
export type StoredMarks =
  | { readonly ok: true; readonly marks: Marks }
  | { readonly ok: false; readonly why: 'newer' | 'not-marks' };

const fieldsOf = (value: unknown): [string, unknown][] => Object.entries(Object(value));

const switchesIn = (value: unknown): Switches =>
  new Map(fieldsOf(value).filter((field): field is [string, number] => Number.isFinite(field[1]) && field[1] !== 0));

const noteIn = (value: unknown): Note =>
  new Map(
    fieldsOf(value).filter(
      (field): field is [string, string | 0] =>
        Number(field[0]) > 0 && (field[1] === 0 || typeof field[1] === 'string'),
    ),
  );

/** Marks from text. Whatever of them is whole is taken: a damaged entry costs no other. */
export function readMarks(text: string): StoredMarks {
  let value: Record<string, unknown>;
  try {
    value = Object(JSON.parse(text));
  } catch {
    return { ok: false, why: 'not-marks' };
  }
  if (!Number.isFinite(value.marks)) return { ok: false, why: 'not-marks' };
  if (Number(value.marks) > marksVersion) return { ok: false, why: 'newer' };
  const notes = fieldsOf(value.notes).map(([id, note]) => [id, noteIn(note)] as const);
  return {
    ok: true,
    marks: {
      read: switchesIn(value.read),
      saved: switchesIn(value.saved),
      out: switchesIn(value.out),
      notes: new Map(notes.filter(([, { size }]) => size > 0)),
    },
  };
}
