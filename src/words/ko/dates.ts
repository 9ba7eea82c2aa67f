/*
 * Days by hand, as in src/ui/dayNames.ts: every first screen names one, and a formatter of `Intl` would keep it waiting. A
 * test holds them against `Intl`.
 */
const weekdays = [...'일월화수목금토'];

const weekday = (day: string): string => `${weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''}요일`;
const year = (day: string): string => `${day.slice(0, 4)}년`;
const month = (day: string): string => `${Number(day.slice(5, 7))}월`;
const date = (day: string): string => `${Number(day.slice(8))}일`;

const whole = (day: string): string => `${year(day)} ${month(day)} ${date(day)}`;

function rangeOf(from: string, to: string): string {
  if (from === to) return whole(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${year(to)} ${month(to)} ${Number(from.slice(8))}~${date(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${year(to)} ${month(from)} ${date(from)}~${month(to)} ${date(to)}`;
  return `${whole(from)}~${whole(to)}`;
}

/** Days as a Korean newspaper writes them. */
export const dates = {
  /** `10월 23일 금요일`, with its year unless the reader knows it. */
  heading: (day: string, known: string | null): string =>
    `${known !== null && day.startsWith(known) ? '' : `${year(day)} `}${month(day)} ${date(day)} ${weekday(day)}`,
  /** `10월 23일`. */
  short: (day: string): string => `${month(day)} ${date(day)}`,
  /** `2026.10.23.` */
  date: (day: string): string => `${day.replaceAll('-', '.')}.`,
  /** `2026년 10월`. */
  month: (of: string): string => `${year(of)} ${month(of)}`,
  /** `2026년 10월 22~23일`; an end that is open is 부터 or 까지. */
  range: (from: string | null, to: string | null): string => {
    if (from !== null && to !== null) return rangeOf(from, to);
    if (from !== null) return `${whole(from)}부터`;
    return to === null ? '' : `${whole(to)}까지`;
  },
  /** `2026.10.23. 10:48 KST`. */
  moment: (clock: string, day: string): string => `${dates.date(day)} ${clock}`,
  /** Monday first, each with its letter. */
  weekdays: [...'월화수목금토일'].map((letter) => ({ name: `${letter}요일`, letter })),
};
