/** What lies on a day, newest day first; null is the day of what has none, and comes last. */
type Dated = { readonly day: string | null; readonly weight: number };

/** Days as numbers in their own order, 31 to every month: a halving of them then never depends on what else is there. */
function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 372 + (Math.min(Math.max(month, 1), 12) - 1) * 31 + Math.min(Math.max(date, 1), 31) - 1;
}

/** The calendar's whole length as `numberOf` counts it, rounded up to a power of two. */
const calendar = 2 ** 22;

/**
 * Cuts days into runs of `most` together at the most, by halving the calendar until a half is light enough; a single
 * day may weigh more. Where a run ends depends on nothing outside it: a day that is added changes no other run, unless
 * its own becomes too heavy.
 * @returns the runs, newest first, each with the first of its days and the first not of it
 */
export function cutDays(days: readonly Dated[], most: number): (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  const dated = days.findIndex(({ day }) => day === null);
  const end = dated === -1 ? days.length : dated;
  const numbers = days.slice(0, end).map(({ day }) => numberOf(day ?? ''));
  const before = [0];
  for (const { weight } of days) before.push((before.at(-1) ?? 0) + weight);
  const weigh = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  const halve = (from: number, to: number, start: number, length: number): void => {
    if (from === to) return;
    if (length === 1 || weigh(from, to) <= most) {
      runs.push([from, to]);
      return;
    }
    const middle = start + length / 2;
    let older = from;
    while (older < to && (numbers[older] ?? 0) >= middle) older += 1;
    halve(from, older, middle, length / 2);
    halve(older, to, start, length / 2);
  };
  halve(0, end, 0, calendar);
  if (end < days.length) runs.push([end, days.length]);
  return runs;
}
