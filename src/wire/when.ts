import type { Notice, Photo } from './article.ts';
import { dateOf } from './months.ts';
import type { Stamp } from './stamp.ts';
import { stampIn } from './stamp.ts';
import { offsetAt, type Seasonal } from './summerTime.ts';

/** When copy was filed, with its offset or as a day alone, and what had to be said of it. */
export type Filed = { readonly filedAt: string | null; readonly notices: readonly Notice[] };

/** Completes a stamp with its zone: its own, the agency's, or Korea's on a Korean page; else only the day is certain. */
export function filedOf(
  stamp: Stamp | null,
  ofAgency: string | Seasonal | null,
  isKorean: boolean,
  line: number,
): Filed {
  if (stamp === null) return { filedAt: null, notices: [] };
  if (!stamp.local.includes('T')) return { filedAt: stamp.local, notices: [] };
  const seconds = stamp.local.length === 16 ? `${stamp.local}:00` : stamp.local;
  if (stamp.zone !== null) return { filedAt: seconds + stamp.zone, notices: [] };
  const notice = (code: string, message: string): Filed['notices'] => [{ code, line, message }];
  const zone = ofAgency === null ? null : offsetAt(ofAgency, stamp.local);
  if (zone !== null)
    return {
      filedAt: seconds + zone,
      notices: notice('zone-of-agency', `The time stamp states no zone; the agency's own, ${zone}, was taken.`),
    };
  if (isKorean)
    return {
      filedAt: `${seconds}+09:00`,
      notices: notice(
        'zone-of-language',
        'The time stamp states no zone; the page is Korean, so Korea’s, +09:00, was taken.',
      ),
    };
  return {
    filedAt: stamp.local.slice(0, 10),
    notices: notice(
      'unknown-zone',
      'The time stamp states no zone and the agency’s is not known; only the day was kept.',
    ),
  };
}

const yearIn = (text: string): string | null => stampIn(text)?.local.slice(0, 4) ?? null;

const yearInName = (file: string): string | null =>
  /(?:^|\D)((?:19|20)\d\d)(?:[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01]))/.exec(file.slice(-200))?.[1] ?? null;

/** A day around New Year may belong to the year beside the stamp's. */
function yearNear(filedAt: string, month: number): number {
  const [year, filed] = [Number(filedAt.slice(0, 4)), Number(filedAt.slice(5, 7))];
  if (month === 12 && filed === 1) return year - 1;
  return month === 1 && filed === 12 ? year + 1 : year;
}

type Evidence = { readonly filedAt: string | null; readonly photos: readonly Photo[]; readonly file: string };

/** The year that the copy tells for a day in a month, and where; null where it tells none. */
function yearFrom({ filedAt, photos, file }: Evidence, month: number): { year: number; from: string } | null {
  if (filedAt !== null) return { year: yearNear(filedAt, month), from: 'time stamp' };
  for (const { caption } of photos) {
    const year = yearIn(caption);
    if (year !== null) return { year: Number(year), from: 'photo caption' };
  }
  const year = yearInName(file);
  return year === null ? null : { year: Number(year), from: 'file name' };
}

/** Completes a dateline's day with a year, only from evidence in the copy, and says which. */
export function completeDate(
  date: string | null,
  evidence: Evidence,
  line: number,
): { date: string | null; notices: readonly Notice[] } {
  if (date === null || !date.startsWith('--')) return { date, notices: [] };
  const [month, day] = [Number(date.slice(2, 4)), Number(date.slice(5, 7))];
  const known = yearFrom(evidence, month);
  const full = known ? dateOf(known.year, month, day) : null;
  if (!known || full === null)
    return {
      date,
      notices: [
        { code: 'dateline-without-year', line, message: 'Nothing in the copy tells the year of its dateline.' },
      ],
    };
  const message = `The year of the dateline was taken from the ${known.from}.`;
  const notice: Notice =
    known.from === 'time stamp'
      ? { code: 'year-of-stamp', line, message }
      : { code: 'year-of-dateline', line, message };
  return { date: full, notices: [notice] };
}
