import { describe, expect, it } from 'vitest';
import { isShown, type Reader } from '../../src/archive/isShown.ts';
import { idsToKnow, type KnownReader, type MarkedRow } from '../../src/archive/KnownReader.ts';
import { withRead, withSaved, withUnread } from '../../src/archive/marks/changeMarks.ts';
import { type Marks, noMarks } from '../../src/archive/marks/Marks.ts';
import type { Contents } from '../../src/archive/pieces.ts';
import { everything, type Query } from '../../src/archive/query.ts';
import type { Row } from '../../src/archive/row.ts';
import { countByDay, countBySource, countShown, rowsOn, select } from '../../src/archive/select.ts';
import { rowsOf } from '../bench/rowsOf.ts';
import { contentsOf } from './contentsOf.ts';

const rows: readonly Row[] = rowsOf(9000, 40).map(({ row }) => row);

/** Marks as somebody leaves them that reads the newest, and here and there something old; one is read of which a version came since. */
function marksOf(): Marks {
  let marks = noMarks;
  for (const [at, { articles }] of rows.entries()) {
    if (at < 30 || at % 701 === 0) marks = withRead(marks, articles, articles.length, 100 + at);
    if (at % 997 === 0) marks = withSaved(marks, articles, true, 100 + at);
  }
  const chain = rows.find(({ articles }, at) => at > 50 && articles.length > 1);
  return withRead(withUnread(marks, rows[3]?.articles ?? [], 9_000_000), chain?.articles ?? [], 1, 200);
}

function lookUp(reader: Reader, contents: Contents): KnownReader {
  const pages = [...contents.sections.values()].flatMap((section) => section.pages);
  const places: string[] = pages.flatMap(({ path, days }) =>
    days.flatMap(({ counts }) => counts.flatMap(([, stories]) => Array.from({ length: stories }, () => path))),
  );
  const ids = new Set([...idsToKnow(reader, 'unread'), ...idsToKnow(reader, 'saved')]);
  const marked = rows.flatMap((row, at): MarkedRow[] =>
    row.articles.some((id) => ids.has(id)) ? [{ page: places[at] ?? '', row }] : [],
  );
  return { ...reader, marked, unknown: { unread: 0, saved: 0 } };
}

const queries: readonly Query[] = (['unread', 'saved'] as const).flatMap((show) => [
  { ...everything, show },
  { ...everything, show, sources: [rows[0]?.source?.id ?? ''] },
  { ...everything, show, from: rows[5000]?.day ?? null, to: rows[100]?.day ?? null },
]);

const brute = (query: Query, reader: Reader): Row[] =>
  rows.filter(
    (row) =>
      isShown(row, query.show, reader) &&
      (query.sources.length === 0 || query.sources.includes(row.source?.id ?? '')) &&
      (query.from === null || (row.day ?? '') >= query.from) &&
      (query.to === null || (row.day ?? '') <= query.to),
  );

describe('the lists of what is unread and what is saved, in an archive of many pages', () => {
  const whole = contentsOf(rows);
  const reader = lookUp({ marks: marksOf(), since: Number.POSITIVE_INFINITY }, whole);

  it('hold as many stories as reading every row would find, by day and source', () => {
    expect(whole.sections.size).toBeGreaterThan(1);
    for (const query of queries) {
      const found = brute(query, reader);
      expect(found.length).toBeGreaterThan(0);
      const selection = select(whole, query, reader);
      expect(selection).toMatchObject({ stories: found.length, isExact: true });
      expect(selection.articles).toBe(found.reduce((sum, { articles }) => sum + articles.length, 0));
      expect([...selection.days]).toEqual(
        [...new Set(found.map(({ day }) => day))].map((day) => [day, found.filter((row) => row.day === day).length]),
      );
      expect(countShown(whole, query, query.show, reader)).toBe(found.length);
      const everywhere = brute({ ...query, sources: [] }, reader);
      for (const { id, stories } of countBySource(whole, query, reader))
        expect(stories).toBe(everywhere.filter(({ source }) => source?.id === id).length);
      const anyDay = brute({ ...query, from: null, to: null }, reader);
      for (const [day, stories] of countByDay(whole, query, reader))
        expect(stories).toBe(anyDay.filter((row) => row.day === day).length);
    }
  });

  it('are as long before any of their sections is loaded', () => {
    const manifestOnly = { ...whole, sections: new Map(), volumes: new Map() };
    for (const query of queries.filter(({ from }) => from === null))
      expect(select(manifestOnly, query, reader)).toMatchObject({
        stories: brute(query, reader).length,
        isExact: true,
      });
    const saved = { ...everything, show: 'saved' as const, from: rows[5000]?.day ?? null };
    expect(select(manifestOnly, saved, reader)).toMatchObject({ stories: brute(saved, reader).length, isExact: true });
  });

  it('find on each page the rows that were counted there', () => {
    const query = { ...everything, show: 'unread' as const };
    const [first] = select(whole, query, reader).stretches;
    if (first?.kind !== 'rows') throw new Error('no rows');
    const page = { rows: rows.slice(0, 96), shards: [] };
    expect(rowsOn(page, first.day, query, reader)).toHaveLength(first.stories);
    expect(first.stories).toBe(40 - 29);
  });

  it('need not know what was read since one came to what is unread, for it stays', () => {
    const marks = withRead(noMarks, rows[0]?.articles ?? [], 1, 500);
    expect(idsToKnow({ marks, since: 400 }, 'unread')).toEqual([]);
    expect(idsToKnow({ marks, since: 600 }, 'unread')).toEqual([rows[0]?.articles[0]]);
    const stays = { ...lookUp({ marks, since: 400 }, whole), marked: [] };
    expect(select(whole, { ...everything, show: 'unread' }, stays).stories).toBe(rows.length);
  });

  it('say that they are not exact while a mark is not looked up', () => {
    const some = { ...reader, unknown: { unread: 2, saved: 0 } };
    expect(select(whole, { ...everything, show: 'unread' }, some).isExact).toBe(false);
    expect(select(whole, { ...everything, show: 'saved' }, some).isExact).toBe(true);
    expect(select(whole, everything, some).isExact).toBe(true);
  });
});
