import { describe, expect, it } from 'vitest';
import { findRow } from '../../src/archive/findRow.ts';
import { everything } from '../../src/archive/query.ts';
import type { Row } from '../../src/archive/row.ts';
import { countByDay, countBySource, countShown, select } from '../../src/archive/select.ts';

const row = (id: string, source: string | null, day: string | null, articles = [id]): Row => ({
  id,
  articles,
  day,
  filedAt: day,
  firstFiledAt: day,
  headline: id,
  language: 'en',
  marker: null,
  genre: null,
  source: source === null ? null : { id: source, name: source.toUpperCase() },
  slugline: null,
  status: 'usable',
  until: null,
  confidence: 'certain',
  photo: null,
  newSince: [],
  versions: [],
});

const rows = [
  row('d', 'narae', '2026-10-23', ['d', 'd2']),
  row('c', 'sorrel', '2026-10-23'),
  row('b', 'narae', '2026-10-22'),
  row('a', null, null),
];

describe('a selection', () => {
  it('holds everything by day without a filter, undated last', () => {
    const { days, articles } = select(rows, everything);
    expect(days.map(({ day, rows: of }) => [day, of.map(({ id }) => id)])).toEqual([
      ['2026-10-23', ['d', 'c']],
      ['2026-10-22', ['b']],
      [null, ['a']],
    ]);
    expect(articles).toBe(5);
  });

  it.each([
    [{ sources: ['narae'] }, ['d', 'b']],
    [{ sources: ['narae', 'sorrel'] }, ['d', 'c', 'b']],
    [{ from: '2026-10-23' }, ['d', 'c']],
    [{ to: '2026-10-22' }, ['b']],
    [{ from: '2026-10-22', to: '2026-10-22', sources: ['sorrel'] }, []],
  ])('asked for %o finds %o', (asked, ids) => {
    expect(select(rows, { ...everything, ...asked }).rows.map(({ id }) => id)).toEqual(ids);
  });

  it('counts each source under the other filters only, and lists those with none', () => {
    const counts = countBySource(rows, { ...everything, sources: ['sorrel'], from: '2026-10-22', to: '2026-10-22' });
    expect(counts.map(({ id, stories }) => [id, stories])).toEqual([
      ['narae', 1],
      ['sorrel', 0],
    ]);
  });

  it('counts each day under the other filters only', () => {
    const counts = countByDay(rows, { ...everything, sources: ['narae'], from: '2026-10-23' });
    expect([...counts]).toEqual([
      ['2026-10-23', 1],
      ['2026-10-22', 1],
    ]);
  });

  it('of what needs review holds the stories with a doubtful reading, counted under the other filters', () => {
    const read = rows.map((one, at) => ({
      ...one,
      confidence: (['doubtful', 'likely', 'certain', 'doubtful'] as const)[at] ?? 'certain',
    }));
    const review = { ...everything, show: 'review' as const };
    expect(select(read, review).rows.map(({ id }) => id)).toEqual(['d', 'a']);
    expect(countShown(read, everything, 'review')).toBe(2);
    expect(countShown(read, { ...everything, sources: ['narae'] }, 'review')).toBe(1);
    expect(countBySource(read, review).map(({ id, stories }) => [id, stories])).toEqual([
      ['narae', 1],
      ['sorrel', 0],
    ]);
    expect([...countByDay(read, review)]).toEqual([['2026-10-23', 1]]);
  });

  it('finds a row by any of its articles', () => {
    expect(findRow(rows, 'd2')?.id).toBe('d');
    expect(findRow(rows, 'nobody')).toBeNull();
  });
});
