import { monthOf, weekdayOf } from '../ui/dayNames.ts';

/** A day in full, `Thursday 23 October`, with its year where that is not the given one that the reader knows. */
export function formatDay(day: string, year: string | null): string {
  const short = `${weekdayOf(day)} ${Number(day.slice(8))} ${monthOf(day)}`;
  return year !== null && day.startsWith(year) ? short : `${short} ${day.slice(0, 4)}`;
}

const shortDay = (day: string): string => `${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;

/** A range of days, `22–23 Oct`; an open end says since or until. */
export function formatRange(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `until ${shortDay(to)} ${to.slice(0, 4)}`;
  if (to === null) return `since ${shortDay(from)} ${from.slice(0, 4)}`;
  const year = to.slice(0, 4);
  if (from === to) return `${shortDay(to)} ${year}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${shortDay(to)} ${year}`;
  return `${shortDay(from)}${from.startsWith(year) ? '' : ` ${from.slice(0, 4)}`} – ${shortDay(to)} ${year}`;
}

/** The day so many days before another, both `YYYY-MM-DD`. */
export function dayBefore(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - days);
  return instant.toISOString().slice(0, 10);
}

/** A count with its noun: `1 story`, `1,204 stories`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count < 1000 ? count : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
