import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItStood } from '../../src/archive/asItStood.ts';
import type { StoredStory } from '../../src/archive/bundle.ts';
import { filingsAround, filingsByHalfHour, filingsOf } from '../../src/archive/filings.ts';
import { instantOf, minuteIn, minuteOf } from '../../src/archive/instantOf.ts';
import type { Row } from '../../src/archive/row.ts';
import { rowOf } from '../../src/archive/rowOf.ts';
import { orderOf } from '../../src/archive/standing/orderOf.ts';
import { stoodPages } from '../../src/archive/stoodPages.ts';
import { storyAt } from '../../src/archive/storyAt.ts';
import type { Article } from '../../src/wire/article.ts';
import { articleOf } from './articleOf.ts';
import { contentsOf } from './contentsOf.ts';

const template = articleOf(['The quarry reopens.'], { dateline: null });

const storyOf = (...versions: readonly Partial<Article>[]): StoredStory => {
  const [first, ...rest] = versions.map((given, n) => ({ ...template, id: `narae-${n}${given.filedAt}`, ...given }));
  if (!first) throw new Error('a story has a version');
  const articles = [first, ...rest] as const;
  const extras = articles.map((one) => ({
    ...{ pictures: [], dateline: null, confidence: 'certain' as const, copy: '', uses: [] },
    order: orderOf(one),
  }));
  return { id: first.id, articles, extras, why: [], also: [], quotes: [] };
};

const start = Date.parse('2026-08-01T00:00Z');
const hour = 3_600_000;
/** 3,000 stories over 60 days, every seventh of several versions, some of which go on for days. */
const rows: Row[] = Array.from({ length: 3000 }, (_, n) => {
  const first = start + ((n * 7919) % 1440) * hour;
  const gaps = n % 7 === 0 ? Array.from({ length: 1 + (n % 4) }, (_, at) => ((n * (at + 3)) % 40) + 1) : [];
  let at = first;
  const times = [first, ...gaps.map((gap) => (at += gap * hour))];
  const offset = n % 3 === 0 ? '+09:00' : 'Z';
  return rowOf(
    storyOf(
      ...times.map((time, v) => ({
        id: `narae-${n}x${v}`,
        headline: `Story ${n}`,
        filedAt: `${minuteOf(time, offset).replace(offset, '')}:00${offset}`,
      })),
    ),
  );
}).sort((a, b) =>
  (a.day ?? '') < (b.day ?? '')
    ? 1
    : (a.day ?? '') > (b.day ?? '')
      ? -1
      : (a.filedAt ?? '') < (b.filedAt ?? '')
        ? 1
        : -1,
);

describe('the pages of a list as it stood', () => {
  const contents = contentsOf(rows);
  const entries = [...contents.sections.values()].flatMap(({ pages }) => pages);
  let from = 0;
  const rowsIn = new Map(
    entries.map(({ path, days }) => {
      const count = days.flatMap(({ counts }) => counts).reduce((sum, [, stories]) => sum + stories, 0);
      const own = rows.slice(from, from + count);
      from += count;
      return [path, own] as const;
    }),
  );

  it('hold every story that stood there, and are few of all', () => {
    expect(from).toBe(rows.length);
    const minutes = fc.integer({ min: 3 * 24 * 60, max: 57 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = start + minute * 60_000;
        const [day, before] = [minuteOf(instant, 'Z').slice(0, 10), minuteOf(instant - 24 * hour, 'Z').slice(0, 10)];
        const span = {
          from: minuteOf(instant - 48 * hour, 'Z').slice(0, 10),
          until: minuteOf(instant + 24 * hour, 'Z').slice(0, 10),
        };
        const pages = stoodPages(contents, span);
        const ids = (of: readonly Row[]) =>
          asItStood(of, instant)
            .filter((row) => (row.day ?? '') >= before && (row.day ?? '') <= day)
            .map(({ id }) => id);
        expect(ids(pages.flatMap(({ path }) => rowsIn.get(path) ?? []))).toEqual(ids(rows));
        expect(pages.length).toBeLessThan(entries.length / 2);
      }),
    );
  });
});

describe('a minute of an address', () => {
  it('is read to its end, in its own zone, and written back', () => {
    expect(instantOf('2026-10-23T08:20+09:00')).toBe(Date.parse('2026-10-22T23:20:59.999Z'));
    expect(minuteOf(Date.parse('2026-10-22T23:20:31Z'), '+09:00')).toBe('2026-10-23T08:20+09:00');
    expect(minuteOf(Date.parse('2026-10-22T23:20:31Z'), '-03:30')).toBe('2026-10-22T19:50-03:30');
    expect(instantOf(minuteOf(start, ''))).toBe(start + 59_999);
    expect(minuteIn('2026-10-23T08:20:31+09:00')).toBe('2026-10-23T08:20+09:00');
    expect(minuteIn('2026-10-23')).toBeNull();
    expect(minuteIn(null)).toBeNull();
  });

  it.each(['2026-02-30T08:20', '2026-10-23T24:00', '2026-10-23 08:20', '2026-10-23T08:20+99:00', ''])(
    'is none where it is written %j',
    (at) => expect(instantOf(at)).toBeNull(),
  );
});

describe('the filings of a day', () => {
  const row = rowOf(
    storyOf(
      { filedAt: '2026-10-23T07:21:04+09:00' },
      { filedAt: '2026-10-23T07:39:12+09:00' },
      { filedAt: '2026-10-23T08:15:30+09:00' },
    ),
  );
  const filings = filingsOf([row]);

  it('are stepped through, back past what a minute shows last and on to what it does not show', () => {
    const around = (clock: string) => filingsAround(filings, `2026-10-23T${clock}+09:00`);
    expect(around('07:39')).toEqual({ before: '2026-10-23T07:21+09:00', next: '2026-10-23T08:15+09:00' });
    expect(around('08:00')).toEqual({ before: '2026-10-23T07:21+09:00', next: '2026-10-23T08:15+09:00' });
    expect(around('07:00')).toEqual({ before: null, next: '2026-10-23T07:21+09:00' });
    expect(around('23:00')).toEqual({ before: '2026-10-23T07:39+09:00', next: null });
  });

  it('are counted by the half hour of its clock', () => {
    const counts = filingsByHalfHour(filings, '2026-10-23T09:00+09:00');
    expect(counts.map((count, half) => [half, count]).filter(([, count]) => count)).toEqual([
      [14, 1],
      [15, 1],
      [16, 1],
    ]);
    expect(filingsByHalfHour(filings, '2026-10-23T09:00Z').reduce((sum, count) => sum + count)).toBe(0);
  });
});

describe('a story as it stood', () => {
  const story = storyOf({ filedAt: '2026-10-23T07:21:04+09:00' }, { filedAt: '2026-10-23T08:15:30+09:00' });
  const at = (clock: string, of = story) => storyAt(of, instantOf(`2026-10-23T${clock}+09:00`) ?? 0);

  it('has the versions that were filed by then, and its first where none was', () => {
    expect(at('08:14').story.articles).toEqual(story.articles.slice(0, 1));
    expect(at('08:14').story.extras).toHaveLength(1);
    expect(at('08:15')).toEqual({ story, count: 2 });
    expect(at('07:00')).toMatchObject({ count: 0, story: { articles: [story.articles[0]] } });
  });

  it('stays whole, under its tombstone or its notice, where it was killed or held since', () => {
    const kill = { text: 'KILL', kind: 'kill', rank: 0 } as const;
    const killed = storyOf(
      { filedAt: '2026-10-23T07:21:04+09:00' },
      { filedAt: '2026-10-23T08:15:30+09:00', marker: kill, status: 'canceled' },
    );
    expect(at('07:30', killed)).toEqual({ story: killed, count: 1 });
    const hold = { text: 'HOLD', kind: 'hold', rank: 0 } as const;
    const held = storyOf(
      { filedAt: '2026-10-23T07:21:04+09:00' },
      { filedAt: '2026-10-23T08:15:30+09:00', marker: hold, status: 'withheld' },
    );
    expect(at('07:30', held)).toEqual({ story: held, count: 1 });
  });
});
