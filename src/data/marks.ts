import { useSyncExternalStore } from 'react';
import { type Marks, noMarks } from '../archive/marks/Marks.ts';
import { marksKey, readStorage } from './marksStorage.ts';
import type { Kept, KeptTrouble } from './readKept.ts';

/** The marks of the reader, and what hinders their being kept; null where nothing does. */
export type HeldMarks = { readonly marks: Marks; readonly trouble: KeptTrouble | null };

let held: HeldMarks | null = null;
/** The text of the storage as this tab last saw it. */
let seen: string | null = null;
const listeners = new Set<() => void>();

/** How what this tab knows and what storage holds become one: until something is marked in this tab, storage knows all. */
export const joining = { join: (_known: Marks, stored: Marks): Marks => stored };

/** The text of the storage as this tab last saw or wrote it. */
export const lastSeen = (): string | null => seen;

/** Puts marks, or a trouble, in the place of those held; `text` is what now lies in the storage. */
export function hold(next: HeldMarks, text = seen): void {
  seen = text;
  if (next.marks === held?.marks && next.trouble === held.trouble) return;
  held = next;
  for (const listener of listeners) listener();
}

/** Takes in what storage holds, beside what this tab knows. */
export function takeIn({ text, value, trouble }: Kept<Marks>): void {
  const known = held ?? { marks: noMarks, trouble: null };
  const isCleared = text === null && trouble === null && seen !== null;
  // What happened stays said; what only hindered is over once storage answers again.
  const past = known.trouble === 'forbidden' || known.trouble === 'newer' ? null : known.trouble;
  seen = text;
  hold({
    marks: value === null ? known.marks : joining.join(known.marks, value),
    trouble: trouble ?? (isCleared ? 'cleared' : past),
  });
}

/** The marks as they are now, for what is not drawn. */
export function currentMarks(): HeldMarks {
  if (held === null) takeIn(readStorage());
  return held ?? { marks: noMarks, trouble: null };
}

addEventListener('storage', ({ key }) => {
  if (key === marksKey || key === null) takeIn(readStorage());
});
// A page that comes back from the back and forward cache was told of no change meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && takeIn(readStorage()));

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The marks, drawn anew whenever they change, here or in another tab. */
export const useMarks = (): HeldMarks => useSyncExternalStore(listen, currentMarks, currentMarks);

const trouble = (): HeldMarks['trouble'] => currentMarks().trouble;

/** What hinders the marks, for what a mark alone shall not draw anew. */
export const useMarksTrouble = (): HeldMarks['trouble'] => useSyncExternalStore(listen, trouble, trouble);
