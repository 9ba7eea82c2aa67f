import { dates } from '../words/words.ts';
import { monthOf, weekdayOf } from './dayNames.ts';

/**
 * Names of the offsets that only one zone keeps, all year or in its season. An offset that several zones share, such as
 * +09:00 of Seoul and Tokyo, has no name here: the copy may name it, Slugline does not guess.
 */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['Z', 'UTC'],
  ['+00:00', 'UTC'],
  ['+03:30', 'IRST'],
  ['+04:30', 'AFT'],
  ['+05:45', 'NPT'],
  ['+06:30', 'MMT'],
  ['+09:30', 'ACST'],
  ['-03:30', 'NST'],
  ['-02:30', 'NDT'],
]);

const written = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

type Written = { readonly day: string; readonly clock: string | undefined; readonly offset: string | undefined };

const read = (at: string): Written | null => {
  const [, day, clock, offset] = written.exec(at) ?? [];
  const days = Number(day?.slice(8));
  if (day === undefined || new Date(`${day}T00:00Z`).getUTCDate() !== days) return null;
  return clock !== undefined && clock > '23:59' ? null : { day, clock, offset };
};

/** Whether a text is a day, or an instant with or without its offset, that a calendar holds. */
export const isTime = (at: string): boolean => read(at) !== null;

/** A day, `23 Oct 2025`. */
export function formatDate(day: string): string {
  const other = dates();
  if (other) return other.date(day);
  return `${Number(day.slice(8))} ${monthOf(day).slice(0, 3)} ${day.slice(0, 4)}`;
}

/** A day in full, `Thursday 23 October 2025`. */
export function formatWholeDate(day: string): string {
  const other = dates();
  if (other) return other.heading(day, null);
  return `${weekdayOf(day)} ${Number(day.slice(8))} ${formatMonth(day)}`;
}

/** The month of a day or of `YYYY-MM`, `October 2025`. */
export function formatMonth(month: string): string {
  return dates()?.month(month) ?? `${monthOf(month)} ${month.slice(0, 4)}`;
}

const formatOffset = (offset: string): string => {
  const [hours, minutes] = offset.slice(1).split(':');
  return `UTC${offset[0] === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

const moment = (clock: string, day: string): string => dates()?.moment(clock, day) ?? `${clock}, ${formatDate(day)}`;

/** The hour as the copy has it, `10:48`; the day where it has none, the text itself where it is no time. */
export function formatClock(at: string): string {
  const time = read(at);
  return time === null ? at : (time.clock ?? formatDate(time.day));
}

/** The instant in the copy's own zone, `10:48 UTC+9, 23 Oct 2025`, by the zone's name where the caller knows it. */
export function formatInCopyZone(at: string, zone: string | null = null): string {
  const time = read(at);
  if (time === null) return at;
  if (time.clock === undefined) return formatDate(time.day);
  const name = time.offset && (zone ?? zoneNames.get(time.offset) ?? formatOffset(time.offset));
  return moment(`${time.clock}${name ? ` ${name}` : ''}`, time.day);
}

/** Whether the reader's clock shows another hour or day than the copy's own at that instant; a page drawn ahead has no reader yet. */
export function isElsewhere(at: string): boolean {
  if (!globalThis.document) return false;
  const time = read(at);
  if (time?.clock === undefined || time.offset === undefined) return false;
  const sign = time.offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = time.offset === 'Z' ? [] : time.offset.slice(1).split(':').map(Number);
  return sign * (hours * 60 + minutes) !== -new Date(at).getTimezoneOffset();
}

const two = (number: number): string => String(number).padStart(2, '0');

const offsetOf = (instant: Date): string => {
  const minutes = -instant.getTimezoneOffset();
  const size = Math.abs(minutes);
  return minutes === 0
    ? 'UTC'
    : formatOffset(`${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`);
};

/**
 * The instant in the reader's zone, `03:48 UTC+2`, with the day where it is another than the copy's.
 * @param beside the day that stands beside it anyway
 */
export function formatForReader(at: string, beside: string | null = at.slice(0, 10)): string {
  const time = read(at);
  if (time?.clock === undefined || time.offset === undefined) return formatInCopyZone(at);
  const instant = new Date(at);
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  const clock = `${two(instant.getHours())}:${two(instant.getMinutes())} ${offsetOf(instant)}`;
  return day === beside ? clock : moment(clock, day);
}
