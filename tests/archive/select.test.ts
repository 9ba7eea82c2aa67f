import { describe, expect, it } from 'vitest';
import { dividedBy, partsOn } from '../../src/archive/pieces.ts';
import { everything } from '../../src/archive/query.ts';
import type { Row } from '../../src/archive/row.ts';
import { countByDay, countBySource, countShown, rowsOn, select } from '../../src/archive/select.ts';
import { contentsOf } from './contentsOf.ts';

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
const contents = contentsOf(rows);
const found = (all: readonly Row[], query = everything): string[] =>
  select(contentsOf(all), query).stretches.flatMap((one) =>
    one.kind === 'part'
      ? [`part ${one.stories}`]
      : rowsOn({ rows: all, shards: [] }, one.day, query).map(({ id }) => id),
  );

describe('a selection', () => {
  it('holds everything by day without a filter, undated last', () => {
    const { days, stories, articles, isExact } = select(contents, everything);
    expect([...days]).toEqual([
      ['2026-10-23', 2],
      ['2026-10-22', 1],
      [null, 1],
    ]);
    expect(found(rows)).toEqual(['d', 'c', 'b', 'a']);
    expect([stories, articles, isExact]).toEqual([4, 5, true]);
  });

  it.each([
    [{ sources: ['narae'] }, ['d', 'b']],
    [{ sources: ['narae', 'sorrel'] }, ['d', 'c', 'b']],
    [{ from: '2026-10-23' }, ['d', 'c']],
    [{ to: '2026-10-22' }, ['b']],
    [{ from: '2026-10-22', to: '2026-10-22', sources: ['sorrel'] }, []],
  ])('asked for %o finds %o', (asked, ids) => {
    const query = { ...everything, ...asked };
    expect(found(rows, query)).toEqual(ids);
    expect(select(contents, query).stories).toBe(ids.length);
  });

  it('counts each source under the other filters only, and lists those with none', () => {
    const counts = countBySource(contents, {
      ...everything,
      sources: ['sorrel'],
      from: '2026-10-22',
      to: '2026-10-22',
    });
    expect(counts.map(({ id, stories }) => [id, stories])).toEqual([
      ['narae', 1],
      ['sorrel', 0],
    ]);
  });

  it('counts each day under the other filters only', () => {
    const counts = countByDay(contents, { ...everything, sources: ['narae'], from: '2026-10-23' });
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
    expect(found(read, review)).toEqual(['d', 'a']);
    const known = contentsOf(read);
    expect(select(known, review)).toMatchObject({ stories: 2, articles: 3 });
    expect(countShown(known, everything, 'review')).toBe(2);
    expect(countShown(known, { ...everything, sources: ['narae'] }, 'review')).toBe(1);
    expect(countBySource(known, review).map(({ id, stories }) => [id, stories])).toEqual([
      ['narae', 1],
      ['sorrel', 0],
    ]);
    expect([...countByDay(known, review)]).toEqual([['2026-10-23', 1]]);
  });
});

describe('an archive of which little is loaded', () => {
  const dayBefore = (days: number): string => new Date(Date.UTC(2026, 9, 23 - days)).toISOString().slice(0, 10);
  const many = Array.from({ length: 14_000 }, (_, at) =>
    row(`s${at}`, at % 7 === 0 ? 'sorrel' : 'narae', dayBefore(Math.floor(at / 100))),
  );
  const whole = contentsOf(many);
  const bare = contentsOf(many, () => false);

  it('tells every count without a day at once, and the newest rows with their days’ whole numbers', () => {
    const { stretches, days, stories, isExact } = select(bare, everything);
    expect([stories, isExact]).toEqual([14_000, true]);
    expect(stretches[0]).toMatchObject({ kind: 'rows', day: '2026-10-23' });
    expect(stretches.at(-1)?.kind).toBe('part');
    expect(days.get('2026-10-23')).toBe(100);
    expect(select(bare, { ...everything, sources: ['sorrel'] }).stories).toBe(2000);
    expect(countBySource(bare, everything).map((one) => one.stories)).toEqual([12_000, 2000]);
  });

  it('finds the same however much is loaded', () => {
    const halfway = contentsOf(many, (path) => path === whole.manifest.parts[1]?.path);
    for (const known of [bare, halfway, whole]) {
      const { stretches, stories } = select(known, { ...everything, sources: ['sorrel'] });
      expect(stretches.reduce((sum, one) => sum + one.stories, 0)).toBe(stories);
      expect(stories).toBe(2000);
    }
  });

  it('names the parts that days divide, and is exact once they are there', () => {
    const query = { ...everything, from: '2026-08-03', to: '2026-10-01' };
    const parts = dividedBy(bare, query);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThan(whole.manifest.parts.length);
    expect(select(bare, query).isExact).toBe(false);
    const paths = new Set(parts.map(({ path }) => path));
    const known = contentsOf(many, (path) => paths.has(path));
    expect(select(known, query)).toMatchObject({ stories: 6000, isExact: true });
    expect(dividedBy(known, query)).toEqual([]);
  });

  it('names the parts that a month lies in', () => {
    const parts = partsOn(bare, '2026-10-01', '2026-10-31');
    const paths = new Set(parts.map(({ path }) => path));
    const counts = countByDay(
      contentsOf(many, (path) => paths.has(path)),
      everything,
    );
    for (let date = 1; date <= 23; date += 1) expect(counts.get(`2026-10-${String(date).padStart(2, '0')}`)).toBe(100);
  });
});
