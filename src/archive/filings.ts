import { timeOf, versionsOf } from './asItStood.ts';
import { instantOf, minuteOf } from './instantOf.ts';
import type { Row } from './row.ts';

/** The instants at which versions of these rows were filed, earliest first. */
export const filingsOf = (rows: readonly Row[]): number[] =>
  rows.flatMap((row) => versionsOf(row).flatMap((version) => timeOf(version) ?? [])).sort((a, b) => a - b);

/** The minute of the filing after a minute, and of the one before what it shows last; null where there is none. */
export function filingsAround(filings: readonly number[], at: string): { before: string | null; next: string | null } {
  const instant = instantOf(at) ?? 0;
  const offset = at.slice(16);
  const next = filings.find((one) => one > instant);
  const last = filings.findLast((one) => one <= instant) ?? Number.NEGATIVE_INFINITY;
  const start = Math.floor(last / 60_000) * 60_000;
  const before = filings.findLast((one) => one < start);
  const minute = (one: number | undefined): string | null => (one === undefined ? null : minuteOf(one, offset));
  return { before: minute(before), next: minute(next) };
}

/** How many versions were filed in each half hour of the day of a minute, by its clock. */
export function filingsByHalfHour(filings: readonly number[], at: string): number[] {
  const counts = Array.from({ length: 48 }, () => 0);
  for (const filing of filings) {
    const minute = minuteOf(filing, at.slice(16));
    if (minute.slice(0, 10) !== at.slice(0, 10)) continue;
    const half = Number(minute.slice(11, 13)) * 2 + (Number(minute.slice(14, 16)) < 30 ? 0 : 1);
    counts[half] = (counts[half] ?? 0) + 1;
  }
  return counts;
}
