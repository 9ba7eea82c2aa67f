/** A zone whose clocks change with the season, by the rule of its region. */
export type Seasonal = { readonly winter: string; readonly summer: string; readonly rule: 'eu' | 'us' };

/** The day of the nth Sunday of a month (from 1), or of its last where `nth` is 0. */
function sunday(year: number, month: number, nth: number): number {
  const first = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
  if (nth > 0) return first + (nth - 1) * 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return first + Math.floor((days - first) / 7) * 7;
}

/** First and last day of summer time, as month and day in one number: 329 is March 29. */
function season(year: number, rule: Seasonal['rule']): readonly [number, number] {
  return rule === 'eu'
    ? [300 + sunday(year, 3, 0), 1000 + sunday(year, 10, 0)]
    : [300 + sunday(year, 3, 2), 1100 + sunday(year, 11, 1)];
}

/** The first year in which both rules held as they stand. */
const since = 2007;

/** A zone's offset at a local time `YYYY-MM-DDTHH:MM`; null for years whose rule was another. */
export function offsetAt(zone: string | Seasonal, local: string): string | null {
  if (typeof zone === 'string') return zone;
  const year = Number(local.slice(0, 4));
  if (year < since) return null;
  const [from, to] = season(year, zone.rule);
  const day = Number(local.slice(5, 7)) * 100 + Number(local.slice(8, 10));
  const isSummer =
    (day > from || (day === from && local.slice(11, 13) >= '02')) &&
    (day < to || (day === to && local.slice(11, 13) < '02'));
  return isSummer ? zone.summer : zone.winter;
}

/** The time of central Europe. */
export const centralEurope: Seasonal = { winter: '+01:00', summer: '+02:00', rule: 'eu' };

/** Zones that a copy names without saying which half of the year. */
export const seasonal: ReadonlyMap<string, Seasonal> = new Map([
  ['ET', { winter: '-05:00', summer: '-04:00', rule: 'us' }],
  ['CT', { winter: '-06:00', summer: '-05:00', rule: 'us' }],
  ['MT', { winter: '-07:00', summer: '-06:00', rule: 'us' }],
  ['PT', { winter: '-08:00', summer: '-07:00', rule: 'us' }],
]);
