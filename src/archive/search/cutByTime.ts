/** The stories of a partition: from one place of the list up to another, and the days they are of. */
export type Cut = { readonly from: number; readonly to: number };

/** So many stories are in a partition at the most, unless they are of one day or of none. */
export const mostStories = 8000;

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 2 ** 21;

/**
 * Parts a list into partitions by time: all of time is halved until a half holds no more than `most` stories. Where a cut
 * lies depends on the calendar and on what lies beside it alone, so a day that is added leaves all others as they are.
 * @param days of the list's stories, newest first, null last
 */
export function cutByTime(days: readonly (string | null)[], most = mostStories): Cut[] {
  const numbers = days.map((day) => (day === null ? -1 : dayNumber(day)));
  const dated = numbers.filter((number) => number >= 0).length;
  const cuts: Cut[] = [];
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += most) cuts.push({ from: at, to: Math.min(to, at + most) });
  };
  const part = (from: number, to: number, first: number, length: number): void => {
    if (to - from <= most || length === 1) {
      add(from, to);
      return;
    }
    const middle = first + length / 2;
    let at = from;
    while (at < to && (numbers[at] ?? 0) >= middle) at += 1;
    part(from, at, middle, length / 2);
    part(at, to, first, length / 2);
  };
  part(0, dated, 0, 2 ** 22);
  add(dated, days.length);
  return cuts;
}
