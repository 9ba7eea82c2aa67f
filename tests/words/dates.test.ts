import { describe, expect, it } from 'vitest';
import { dates } from '../../src/words/ko/dates.ts';
import { formatNumber } from '../../src/words/words.ts';

const days = Array.from({ length: 800 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
const by = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('ko', { ...options, timeZone: 'UTC' });
  return (day: string): string => format.format(new Date(`${day}T00:00Z`));
};

describe('Korean days, written by hand', () => {
  it('are those of Intl, on every day of two years', () => {
    const [whole, month, short] = [
      by({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
      by({ year: 'numeric', month: 'long' }),
      by({ month: 'long', day: 'numeric' }),
    ];
    for (const day of days) {
      expect(dates.heading(day, null)).toBe(whole(day));
      expect(dates.month(day)).toBe(month(day));
      expect(dates.short(day)).toBe(short(day));
    }
  });

  it('leave out the year that the reader knows', () => {
    expect(dates.heading('2026-10-23', '2026')).toBe('10월 23일 금요일');
    expect(dates.heading('2025-10-23', '2026')).toBe('2025년 10월 23일 목요일');
  });

  it('name a range as short as it goes, and an open end', () => {
    expect(dates.range('2026-10-23', '2026-10-23')).toBe('2026년 10월 23일');
    expect(dates.range('2026-10-22', '2026-10-23')).toBe('2026년 10월 22~23일');
    expect(dates.range('2026-09-30', '2026-10-02')).toBe('2026년 9월 30일~10월 2일');
    expect(dates.range('2025-12-31', '2026-01-01')).toBe('2025년 12월 31일~2026년 1월 1일');
    expect(dates.range('2026-10-22', null)).toBe('2026년 10월 22일부터');
    expect(dates.range(null, '2026-10-22')).toBe('2026년 10월 22일까지');
  });

  it('begin a week on Monday, as the calendar does', () => {
    expect(dates.weekdays.map(({ letter }) => letter).join('')).toBe('월화수목금토일');
    expect(dates.weekdays[0]?.name).toBe('월요일');
  });
});

describe('numbers and plurals, written by hand', () => {
  it('are those of Intl in both languages', () => {
    for (const number of [0, 1, 12, 999, 1000, 12_345, 1_234_567])
      for (const language of ['en', 'ko'])
        expect(formatNumber(number)).toBe(new Intl.NumberFormat(language).format(number));
    const plural = { en: new Intl.PluralRules('en'), ko: new Intl.PluralRules('ko') };
    for (let number = 0; number < 300; number += 1) {
      expect(plural.en.select(number)).toBe(number === 1 ? 'one' : 'other');
      expect(plural.ko.select(number)).toBe('other');
    }
  });
});
