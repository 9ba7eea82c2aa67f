import type { Marks, Note, Switches } from './Marks.ts';

/** The version of the format, in the browser's storage and in a file alike; a newer one is refused. */
export const marksVersion = 1;

/** What a text of stored marks holds, or why it cannot be read. */
export type StoredMarks =
  | { readonly ok: true; readonly marks: Marks }
  | { readonly ok: false; readonly why: 'newer' | 'not-marks' };

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value !== 0;

const switchesIn = (value: unknown): Switches =>
  new Map(fieldsOf(value).filter((field): field is [string, number] => isInstant(field[1])));

const noteIn = (value: unknown): Note =>
  new Map(
    fieldsOf(value).filter(
      (field): field is [string, string | 0] =>
        Number(field[0]) > 0 && (field[1] === 0 || typeof field[1] === 'string'),
    ),
  );

/** Marks from text. Whatever of them is whole is taken: a damaged entry costs no other. */
export function readMarks(text: string): StoredMarks {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-marks' };
  }
  const { marks, read, saved, out, notes } = Object(value) as Record<string, unknown>;
  if (typeof marks !== 'number') return { ok: false, why: 'not-marks' };
  if (marks > marksVersion) return { ok: false, why: 'newer' };
  const ofNotes = fieldsOf(notes).map(([id, one]) => [id, noteIn(one)] as const);
  return {
    ok: true,
    marks: {
      read: switchesIn(read),
      saved: switchesIn(saved),
      out: switchesIn(out),
      notes: new Map(ofNotes.filter(([, { size }]) => size > 0)),
    },
  };
}
