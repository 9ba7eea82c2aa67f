import { describe, expect, it } from 'vitest';
import { isShown, nobody, type Reader } from '../../src/archive/isShown.ts';
import { withOut, withRead, withSaved } from '../../src/archive/marks/changeMarks.ts';
import { noMarks } from '../../src/archive/marks/Marks.ts';
import { everything } from '../../src/archive/query.ts';
import type { Row } from '../../src/archive/row.ts';
import { rowsOn } from '../../src/archive/select.ts';

const row = (...articles: string[]): Row => ({
  id: articles[0] ?? '',
  articles,
  day: '2026-10-23',
  filedAt: null,
  firstFiledAt: null,
  headline: articles.join(' '),
  language: 'en',
  marker: null,
  genre: null,
  source: null,
  slugline: null,
  status: 'usable',
  confidence: 'certain',
  photo: null,
  newSince: [],
  versions: [],
  until: null,
});
const quarry = row('q1', 'q2');
const bridge = row('b1');
const rows = [quarry, bridge];
const readerOf = (marks = noMarks, since = nobody.since): Reader => ({ marks, since });
const found = (show: 'unread' | 'saved', reader: Reader): string[] =>
  rowsOn({ rows, shards: ['', ''] }, '2026-10-23', { ...everything, show }, reader).map(({ id }) => id);

describe('the list of what is unread', () => {
  it('holds what was never read, and what has a version newer than the one read', () => {
    expect(found('unread', nobody)).toEqual(['q1', 'b1']);
    const one = withRead(noMarks, quarry.articles, 1, 100);
    expect(found('unread', readerOf(one))).toEqual(['q1', 'b1']);
    const both = withRead(one, quarry.articles, 2, 100);
    expect(found('unread', readerOf(both))).toEqual(['b1']);
  });

  it('keeps a story that is read while one is there, until one leaves', () => {
    const read = withRead(noMarks, quarry.articles, 2, 500);
    expect(found('unread', readerOf(read, 400))).toEqual(['q1', 'b1']);
    expect(found('unread', readerOf(read, 600))).toEqual(['b1']);
    expect(found('unread', readerOf(read))).toEqual(['b1']);
  });

  it('goes by what is left of a story that was parted', () => {
    const read = withRead(noMarks, ['q1'], 1, 100);
    expect(isShown(quarry, 'unread', readerOf(withOut(read, 'q2', true, 200)))).toBe(false);
  });
});

describe('the list of what is saved', () => {
  it('holds a story that was saved with any of its versions', () => {
    expect(found('saved', nobody)).toEqual([]);
    expect(found('saved', readerOf(withSaved(noMarks, ['q1'], true, 100)))).toEqual(['q1']);
  });
});
