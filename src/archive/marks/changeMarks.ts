import { isOn, type Marks, type Switches } from './Marks.ts';
import { noteOf } from './noteOf.ts';
import { lastRead } from './readingOf.ts';

/** Switches some ids on or off, later than they were switched before, whatever the clock says. */
function switched(switches: Switches, ids: readonly string[], on: boolean, now: number): Switches {
  const next = new Map(switches);
  for (const id of ids) {
    const at = Math.max(now, Math.abs(next.get(id) ?? 0) + 1);
    next.set(id, on ? at : -at);
  }
  return next;
}

const off = (switches: Switches, ids: readonly string[], now: number): Switches =>
  switched(
    switches,
    ids.filter((id) => isOn(switches, id)),
    false,
    now,
  );

/** The story's article that what is said of the story lies with: the newest, which the reader saw. */
const newest = (ids: readonly string[]): string[] => ids.slice(-1);

/**
 * A version read. Nothing changes where it or a higher one was.
 * @param ids of the story's articles, oldest first
 * @param version from 1
 */
export function withRead(marks: Marks, ids: readonly string[], version: number, now: number): Marks {
  const id = ids[version - 1];
  if (id === undefined || lastRead(ids, marks) >= version) return marks;
  return { ...marks, read: switched(marks.read, [id], true, now) };
}

/** A story as if none of its versions had been read. */
export const withUnread = (marks: Marks, ids: readonly string[], now: number): Marks => ({
  ...marks,
  read: off(marks.read, ids, now),
});

/** A story saved, or no longer. */
export const withSaved = (marks: Marks, ids: readonly string[], on: boolean, now: number): Marks => ({
  ...marks,
  saved: on ? switched(marks.saved, newest(ids), true, now) : off(marks.saved, ids, now),
});

/** An article that is not of the story it was put into, or is after all. */
export const withOut = (marks: Marks, id: string, on: boolean, now: number): Marks => ({
  ...marks,
  out: switched(marks.out, [id], on, now),
});

/** The reader's own note on a story: replaces every text that stood there; an empty one takes it away. */
export function withNote(marks: Marks, ids: readonly string[], text: string, now: number): Marks {
  if (text.trim() === noteOf(ids, marks)) return marks;
  const notes = new Map(marks.notes);
  let at = now;
  for (const id of ids) {
    const old = notes.get(id);
    if (!old) continue;
    for (const key of old.keys()) at = Math.max(at, Number(key) + 1);
    notes.set(id, new Map([...old.keys()].map((key) => [key, 0 as const])));
  }
  for (const id of newest(ids))
    if (text.trim() !== '') notes.set(id, new Map([...(notes.get(id) ?? []), [String(at), text.trim()]]));
  return { ...marks, notes };
}
