import type { Row, RowVersion } from './row.ts';

/** What tells when a version came. */
type Filed = Pick<RowVersion, 'filedAt'>;

/** When a version came, in milliseconds; of a day alone its noon, as chaining takes it; null where the copy names none. */
export function timeOf({ filedAt }: Filed): number | null {
  const time = Date.parse(filedAt === null || filedAt.includes('T') ? (filedAt ?? '') : `${filedAt}T12:00Z`);
  return Number.isNaN(time) ? null : time;
}

/** A story's versions as its row tells them; a story of one version is that version. */
export const versionsOf = ({ versions, filedAt, day, marker, status }: Row): readonly RowVersion[] =>
  versions.length > 0 ? versions : [{ filedAt: filedAt ?? day, marker, headline: null, status }];

/** How many versions were there at an instant. What has no time came with the next version that has one. */
export function countAt(versions: readonly Filed[], instant: number): number {
  let [count, time]: [number, number | null] = [0, null];
  for (let at = versions.length - 1; at >= 0 && count === 0; at -= 1) {
    const version = versions[at];
    time = (version && timeOf(version)) ?? time;
    if (time !== null && time <= instant) count = at + 1;
  }
  return count;
}

/** The day an article was listed under when it was filed; its dateline is not known to the row. */
const dayOf = (filedAt: string | null): string | null => filedAt?.slice(0, 10) ?? null;

/** A row as it stood when only its first versions were there. */
function withVersions(row: Row, count: number): Row {
  const versions = versionsOf(row);
  if (count === versions.length) return row;
  const newest = versions[count - 1];
  return {
    ...row,
    articles: row.articles.slice(0, count),
    day: dayOf(newest?.filedAt ?? null),
    filedAt: newest?.filedAt ?? null,
    headline: newest?.headline ?? row.headline,
    marker: newest?.marker ?? null,
    status: newest?.status ?? row.status,
    until: newest?.status === 'withheld' ? row.until : null,
    // Whose picture it was, the row does not say.
    photo: null,
    // What is new since another version is counted against the newest.
    newSince: [],
    versions:
      count > 1 ? versions.slice(0, count).map((one) => ({ ...one, headline: one.headline ?? row.headline })) : [],
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The list's order: the newest day first, within it the latest hour as the copy has it, ties by headline and id. */
const inListOrder = (a: Row, b: Row): number =>
  byText(b.day ?? '', a.day ?? '') ||
  byText(b.filedAt ?? '', a.filedAt ?? '') ||
  byText(a.headline, b.headline) ||
  byText(a.id, b.id);

/**
 * The rows as a desk saw them at an instant, in the list's order: a story not yet filed is absent, of the others the newest
 * version by then leads, and what came later, a kill too, has not come. A story without any time is absent.
 * @param instant milliseconds since 1970
 */
export function asItStood(rows: readonly Row[], instant: number): Row[] {
  return rows
    .flatMap((row) => {
      const count = countAt(versionsOf(row), instant);
      return count === 0 ? [] : [withVersions(row, count)];
    })
    .sort(inListOrder);
}
