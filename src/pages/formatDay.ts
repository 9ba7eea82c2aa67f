import { monthOf, weekdayOf } from '../ui/dayNames.ts';
import { dates } from '../words/words.ts';

/** A day in full, `Thursday 23 October`, with its year where that is not the given one that the reader knows. */
export function formatDay(day: string, year: string | null): string {
  const other = dates();
  if (other) return other.heading(day, year);
  const short = `${weekdayOf(day)} ${Number(day.slice(8))} ${monthOf(day)}`;
  return year !== null && day.startsWith(year) ? short : `${short} ${day.slice(0, 4)}`;
}

/** A day without its year, `23 Oct`. */
export const shortDay = (day: string): string =>
  dates()?.short(day) ?? `${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;

/** A range of days, `22–23 Oct`; an open end says since or until. */
export function formatRange(from: string | null, to: string | null): string {
  const other = dates();
  if (other) return other.range(from, to);
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
