const written = /^(\d{4}-\d\d-(\d\d))T(?:[01]\d|2[0-3]):[0-5]\d(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/**
 * The end of a minute, `2026-10-23T08:20+09:00`, in milliseconds since 1970: all that was filed within it is there by then.
 * Without an offset it is the device's own; null where it is no minute of any calendar.
 */
export function instantOf(at: string): number | null {
  const [, day, number] = written.exec(at) ?? [];
  if (day === undefined || new Date(`${day}T00:00Z`).getUTCDate() !== Number(number)) return null;
  return Date.parse(at) + 59_999;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The offset that a minute is written with, `+09:00`; empty where it is the device's own. */
export const offsetIn = (at: string): string => at.slice(16);

/** The minute of an instant, written with an offset; with none by the device's own clock. */
export function minuteOf(instant: number, offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (offset === '') {
    const own = new Date(instant);
    const day = `${own.getFullYear()}-${two(own.getMonth() + 1)}-${two(own.getDate())}`;
    return `${day}T${two(own.getHours())}:${two(own.getMinutes())}`;
  }
  const shift = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return `${new Date(instant + shift).toISOString().slice(0, 16)}${offset}`;
}

/** The minute of a time of copy, `2026-10-23T08:20:31+09:00`; null where it names no hour. */
export function minuteIn(filedAt: string | null): string | null {
  const [, minute, offset = ''] = /^(.{10}T\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?$/.exec(filedAt ?? '') ?? [];
  const at = minute && `${minute}${offset}`;
  return at && instantOf(at) !== null ? at : null;
}
