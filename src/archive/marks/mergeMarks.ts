import type { Marks, Note, Switches } from './Marks.ts';

/** Of the same instant, off counts: the same on both sides. */
const later = (a: number, b: number): number =>
  Math.abs(a) === Math.abs(b) ? Math.min(a, b) : Math.abs(a) > Math.abs(b) ? a : b;

/** Two texts of one instant are two texts, unless one holds the other. */
function both(a: string | 0, b: string | 0): string | 0 {
  if (a === 0 || b === 0) return 0;
  if (a.includes(b)) return a;
  return b.includes(a) ? b : [a, b].sort().join('\n\n');
}

/** All of two maps; what only one has is kept as it is. The first map itself where the second adds nothing. */
function merged<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (a: Value, b: Value) => Value,
) {
  let result: Map<string, Value> | null = null;
  for (const [key, value] of b) {
    const known = a.get(key);
    const next = known === undefined ? value : join(known, value);
    if (next === known) continue;
    result ??= new Map(a);
    result.set(key, next);
  }
  return result ?? a;
}

const switches = (a: Switches, b: Switches): Switches => merged(a, b, later);
const note = (a: Note, b: Note): Note => merged(a, b, both);

/**
 * The marks of two tabs, two devices or a file, together, in whichever order they come: of a switch the later state, of notes every
 * text that nobody replaced. The first marks themselves where the second add nothing.
 */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const all: Marks = {
    read: switches(a.read, b.read),
    saved: switches(a.saved, b.saved),
    out: switches(a.out, b.out),
    notes: merged(a.notes, b.notes, note),
  };
  const isSame = all.read === a.read && all.saved === a.saved && all.out === a.out && all.notes === a.notes;
  return isSame ? a : all;
}
