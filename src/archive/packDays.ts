import { cutDays } from './cutDays.ts';

/** How much goes together: `most` weighs a group at the most; a day that weighs more is cut into pieces of `piece`, its oldest first. */
export type Measure<Value> = {
  readonly dayOf: (value: Value) => string | null;
  readonly weightOf: (value: Value) => number;
  readonly most: number;
  readonly piece: number;
};

/** Cuts a day that is too heavy from its oldest end, so that what is filed later leaves the pieces as they are. */
function* cutOneDay<Value>(values: readonly Value[], { weightOf, most, piece }: Measure<Value>): Generator<Value[]> {
  let left = values.reduce((sum, value) => sum + weightOf(value), 0);
  let end = values.length;
  const groups: Value[][] = [];
  while (left > most && end > 1) {
    let [start, taken] = [end, 0];
    while (start > 0) {
      const weight = weightOf(values[start - 1] as Value);
      if (start < end && taken + weight > piece) break;
      taken += weight;
      start -= 1;
    }
    groups.push(values.slice(start, end));
    left -= taken;
    end = start;
  }
  if (end > 0) groups.push(values.slice(0, end));
  yield* groups.reverse();
}

/** Puts values that stand in the list's order into groups of whole days, or of pieces of one day, in the same order. */
export function* packDays<Value>(values: readonly Value[], measure: Measure<Value>): Generator<Value[]> {
  const days: { day: string | null; weight: number; from: number }[] = [];
  for (const [at, value] of values.entries()) {
    const day = measure.dayOf(value);
    const last = days.at(-1);
    if (last && last.day === day) last.weight += measure.weightOf(value);
    else days.push({ day, weight: measure.weightOf(value), from: at });
  }
  for (const [from, to] of cutDays(days, measure.most)) {
    const group = values.slice(days[from]?.from, days[to]?.from ?? values.length);
    const weight = days.slice(from, to).reduce((sum, day) => sum + day.weight, 0);
    if (weight <= measure.most) yield group;
    else yield* cutOneDay(group, measure);
  }
}
