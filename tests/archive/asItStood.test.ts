import { describe, expect, it } from 'vitest';
import { asItStood } from '../../src/archive/asItStood.ts';
import { photoUseOf } from '../../src/archive/photoUseOf.ts';
import type { Row } from '../../src/archive/row.ts';
import { rowOf } from '../../src/archive/rowOf.ts';
import { orderOf } from '../../src/archive/standing/orderOf.ts';
import type { Article } from '../../src/wire/article.ts';
import { articleOf } from './articleOf.ts';

/** The row of a story, its versions oldest first. */
const rowOfStory = (...versions: readonly Partial<Article>[]): Row => {
  const [first, ...rest] = versions.map((given, n) =>
    articleOf(['The quarry reopens.'], { id: `narae-${n}${given.headline ?? ''}`, ...given }),
  );
  if (!first) throw new Error('a story has a version');
  const articles = [first, ...rest] as const;
  const extras = articles.map((one) => ({
    pictures: [],
    dateline: null,
    order: orderOf(one),
    confidence: 'certain' as const,
    copy: '',
    uses: one.photos.map(photoUseOf),
  }));
  return rowOf({ id: first.id, articles, extras, why: [], also: [], quotes: [] });
};

const lead = (rank: number) => ({ text: rank === 1 ? 'LEAD' : `${rank}nd LD`, kind: 'lead', rank }) as const;
const urgent = { text: 'URGENT', kind: 'urgent', rank: -1 } as const;
const kill = { text: 'KILL', kind: 'kill', rank: 0 } as const;

const ash = rowOfStory(
  { headline: 'Ash falls on Haeon', marker: urgent, filedAt: '2026-10-23T07:21:00+09:00' },
  { headline: 'Ash shuts Haeon airport', marker: lead(1), filedAt: '2026-10-23T08:10:00+09:00' },
  { headline: 'Ash shuts two airports', marker: lead(2), filedAt: '2026-10-23T09:05:00+09:00' },
);
const merger = rowOfStory(
  { headline: 'Duma to buy Karst', filedAt: '2026-10-23T07:00:00+09:00' },
  { headline: 'Duma to buy Karst', marker: kill, status: 'canceled', filedAt: '2026-10-23T08:31:00+09:00' },
);
const single = rowOfStory({ headline: 'Ferry adds sailings', filedAt: '2026-10-23T08:00:00+09:00', marker: null });

const rows = [ash, merger, single];
const at = (clock: string, of: readonly Row[] = rows): Row[] =>
  asItStood(of, Date.parse(`2026-10-23T${clock}:00+09:00`));
const told = (found: readonly Row[]) => found.map(({ headline, marker }) => `${marker?.text ?? '-'} ${headline}`);

describe('the list as it stood', () => {
  it('has no story that was not yet filed', () => {
    expect(at('06:59')).toEqual([]);
    expect(told(at('07:00'))).toEqual(['- Duma to buy Karst']);
  });

  it('leads each story with the newest version by then, the latest hour first', () => {
    expect(told(at('07:30'))).toEqual(['URGENT Ash falls on Haeon', '- Duma to buy Karst']);
    expect(told(at('08:20'))).toEqual(['LEAD Ash shuts Haeon airport', '- Ferry adds sailings', '- Duma to buy Karst']);
    const [first] = at('08:20');
    expect(first).toMatchObject({ filedAt: '2026-10-23T08:10:00+09:00', articles: ash.articles.slice(0, 2) });
    expect(first?.versions.map(({ headline }) => headline)).toEqual(['Ash falls on Haeon', 'Ash shuts Haeon airport']);
  });

  it('knows of no kill before it came', () => {
    const of = (clock: string) => at(clock).find(({ id }) => id === merger.id)?.status;
    expect([of('08:30'), of('08:31')]).toEqual(['usable', 'canceled']);
  });

  it('is the list itself once all has come, in the same order', () => {
    expect(at('23:59')).toEqual([ash, merger, single]);
  });

  it('holds a day alone for its noon, and leaves out what has no time', () => {
    const dayOnly = rowOfStory({ headline: 'Day alone', filedAt: '2026-10-23', dateline: null });
    const datelined = rowOfStory({ headline: 'Dateline alone', filedAt: null });
    const never = rowOfStory({ headline: 'No time', filedAt: null, dateline: null });
    const shown = (instant: string) => told(asItStood([dayOnly, datelined, never], Date.parse(instant)));
    expect(shown('2026-10-23T11:59Z')).toEqual([]);
    expect(shown('2026-10-23T12:00Z')).toEqual(['- Day alone', '- Dateline alone']);
    expect(shown('2036-10-23T12:00Z')).toHaveLength(2);
  });

  it('takes a version without a time as come with the next that has one', () => {
    const mixed = rowOfStory(
      { headline: 'First', filedAt: null },
      { headline: 'Second', marker: lead(1), filedAt: '2026-10-23T08:10:00+09:00' },
    );
    expect(told(at('08:09', [mixed]))).toEqual([]);
    expect(told(at('08:10', [mixed]))).toEqual(['LEAD Second']);
  });

  it('costs a row of one version nothing, and of several no headline twice', () => {
    expect(single.versions).toEqual([]);
    expect(merger.versions.map(({ headline }) => headline)).toEqual([null, null]);
    expect(ash.versions.map(({ headline }) => headline)).toEqual([
      'Ash falls on Haeon',
      'Ash shuts Haeon airport',
      null,
    ]);
  });
});
