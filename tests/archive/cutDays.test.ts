import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/archive/bytesOf.ts';
import { cutDays } from '../../src/archive/cutDays.ts';
import { packDays } from '../../src/archive/packDays.ts';

const dayAt = (days: number): string => new Date(Date.UTC(2026, 9, 23 - days)).toISOString().slice(0, 10);
const numbers = (days: number, aDay: number): { day: string; id: string }[] =>
  Array.from({ length: days * aDay }, (_, at) => ({ day: dayAt(Math.floor(at / aDay)), id: `${at}` }));
const measure = {
  dayOf: ({ day }: { day: string | null }) => day,
  weightOf: () => 1,
  most: 96,
  piece: 64,
};
const ids = (groups: Iterable<readonly { id: string }[]>): string[] =>
  [...groups].map((group) => group.map(({ id }) => id).join(' '));

describe('days', () => {
  it('are cut into runs that hold each of them once, in order, and are no heavier than they may be', () => {
    const day = fc.record({ days: fc.nat(4000), weight: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.uniqueArray(day, { selector: ({ days }) => days }), (found) => {
        const days = found.sort((a, b) => a.days - b.days).map((one) => ({ day: dayAt(one.days), weight: one.weight }));
        const runs = cutDays([...days, { day: null, weight: 5 }], 50);
        expect(runs.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual([
          ...days.keys(),
          days.length,
        ]);
        for (const [from, to] of runs)
          expect(to - from === 1 || days.slice(from, to).reduce((sum, { weight }) => sum + weight, 0) <= 50).toBe(true);
      }),
    );
  });

  it('take days that no calendar has', () => {
    const days = ['9999-99-99', '2026-02-31', '2026-02-30', '0000-00-00'].map((day) => ({ day, weight: 3 }));
    expect(cutDays(days, 2).flat()).toHaveLength(8);
  });
});

describe('groups', () => {
  it('stay as they are when a newer day is added, and when one is added in between', () => {
    const before = ids(packDays(numbers(200, 10), measure));
    const newer = ids(packDays([{ day: dayAt(-1), id: 'new' }, ...numbers(200, 10)], measure));
    expect(before.filter((group) => !newer.includes(group)).length).toBeLessThanOrEqual(1);
    const gap = numbers(200, 10).filter(({ day }) => day !== dayAt(77));
    const without = ids(packDays(gap, measure));
    expect(before.filter((group) => !without.includes(group)).length).toBeLessThanOrEqual(1);
  });

  it('cut a day of 20,000 from its oldest end, so that the next story changes one group', () => {
    const day = numbers(1, 20_000);
    const before = ids(packDays(day, measure));
    expect(before.length).toBeGreaterThan(300);
    expect(Math.max(...before.map((group) => group.split(' ').length))).toBeLessThanOrEqual(96);
    const after = ids(packDays([{ day: dayAt(0), id: 'new' }, ...day], measure));
    expect(before.filter((group) => !after.includes(group)).length).toBe(1);
  });

  it('hold everything once and in order, whatever it weighs', () => {
    const weight = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), weight)), (found) => {
        const values = found
          .sort(([a], [b]) => a - b)
          .map(([days, heavy], at) => ({ day: days === 20 ? null : dayAt(days), heavy, at }));
        const groups = [
          ...packDays(values, { dayOf: ({ day }) => day, weightOf: ({ heavy }) => heavy, most: 100, piece: 80 }),
        ];
        expect(groups.flat().map(({ at }) => at)).toEqual([...values.keys()]);
        for (const group of groups) {
          const sum = group.reduce((all, { heavy }) => all + heavy, 0);
          expect(group.length === 1 || sum <= 100).toBe(true);
        }
      }),
    );
  });
});

describe('the bytes of a text', () => {
  it('are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(bytesOf('해온 공항')).toBe(Buffer.byteLength('해온 공항'));
  });
});
