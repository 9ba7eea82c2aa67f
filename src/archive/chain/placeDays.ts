import { noonOf, type Traits } from './traits.ts';

const partial = /^--(\d\d-\d\d)$/;

/** Of some days, ascending, the one that a day without its year is nearest to, by the year that makes it so. */
function nearest(monthDay: string, noons: readonly number[]): string | null {
  let [best, least] = [null as string | null, Number.POSITIVE_INFINITY];
  const years = noons.map((noon) => new Date(noon).getUTCFullYear());
  // A year more on both sides: the last day of December is near the first of January.
  for (const year of new Set(years.flatMap((one) => [one - 1, one, one + 1]))) {
    const day = `${year}-${monthDay}`;
    const noon = noonOf(day);
    for (const other of noons) if (Math.abs(other - noon) < least) [best, least] = [day, Math.abs(other - noon)];
  }
  return best;
}

/**
 * Takes copy whose dateline names a day without its year for copy of that day in the year in which it is nearest to what else the archive
 * holds. Only to hold it against the others: no reader is told so.
 */
export function placeDays(all: readonly Traits[]): Traits[] {
  const days = [...new Set(all.flatMap(({ day }) => day ?? []))].sort();
  // In an archive that names no year any serves, as long as it is one.
  const noons = (days.length > 0 ? days : ['2000-07-01']).map(noonOf);
  const known = new Map<string, string | null>();
  return all.map((traits) => {
    const monthDay = traits.time === null ? partial.exec(traits.article.dateline?.date ?? '')?.[1] : undefined;
    if (monthDay === undefined) return traits;
    const day = known.get(monthDay) ?? nearest(monthDay, noons);
    known.set(monthDay, day);
    return day === null || Number.isNaN(noonOf(day)) ? traits : { ...traits, day, time: noonOf(day) };
  });
}
