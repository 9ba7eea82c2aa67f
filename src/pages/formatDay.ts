const formats = {
  long: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};
const numbers = new Intl.NumberFormat('en-GB');

const parts = (day: string, format: keyof typeof formats): Map<string, string> =>
  new Map(formats[format].formatToParts(new Date(`${day}T00:00:00Z`)).map((part) => [part.type, part.value]));

/** A day in full, `Thursday 23 October`, with its year where that is not the given one that the reader knows. */
export function formatDay(day: string, year: string | null): string {
  const names = parts(day, 'long');
  const short = `${names.get('weekday')} ${names.get('day')} ${names.get('month')}`;
  return year !== null && day.startsWith(year) ? short : `${short} ${day.slice(0, 4)}`;
}

const shortDay = (day: string): string => {
  const names = parts(day, 'short');
  return `${names.get('day')} ${names.get('month')}`;
};

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
  `${numbers.format(count)} ${count === 1 ? one : many}`;
