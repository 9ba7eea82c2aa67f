import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/archive/query.ts';
import { formatDay, formatRange } from '../../src/pages/formatDay.ts';
import { listPath, readSearch, readVersion, searchOf, storyPath } from '../../src/pages/paths.ts';

const sources = ['narae', 'sorrel', 'ews'];

describe('the address of the list', () => {
  it('leaves defaults out and has one spelling for one view', () => {
    expect(listPath(everything)).toBe('/');
    const query = { sources: ['sorrel', 'narae'], from: '2026-10-01', to: null, show: null, words: '', sort: null };
    expect(listPath(query)).toBe('/?source=narae&source=sorrel&from=2026-10-01');
  });

  it('is read back as it was written', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const query = fc.record({
      sources: fc.subarray(sources).map((some) => [...some].sort()),
      from: fc.option(day),
      to: fc.option(day),
      show: fc.constantFrom(null, 'review' as const),
      words: fc.constantFrom('', 'quarry', '"a b" -북한 by:x&y=1#'),
      sort: fc.constantFrom(null, 'relevance' as const),
    });
    fc.assert(
      fc.property(query, (asked) => {
        fc.pre(asked.from === null || asked.to === null || asked.from <= asked.to);
        fc.pre(asked.words !== '' || asked.sort === null);
        expect(readSearch(searchOf(asked), sources)).toEqual({ query: asked, ignored: [] });
      }),
    );
  });

  it.each([
    ['?source=nobody&source=narae', ['narae'], null, null, /“nobody”/],
    ['?from=2026-02-30', [], null, null, /“2026-02-30” is not a day/],
    ['?to=yesterday', [], null, null, /“yesterday”/],
    ['?from=2026-10-09&to=2026-10-01', [], '2026-10-01', '2026-10-09', /turned/],
  ])('of %s ignores what means nothing, with a word', (search, some, from, to, word) => {
    const { query, ignored } = readSearch(search, sources);
    expect(query).toEqual({ ...everything, sources: some, from, to });
    expect(ignored.join(' ')).toMatch(word);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => readSearch(`?${search}`, sources).query !== null));
  });
});

describe('the address of a story', () => {
  it('names a version only where it is one', () => {
    expect(storyPath('a b', 2)).toBe('/story/a%20b?v=2');
    expect([readVersion('?v=2', 3), readVersion('?v=4', 3), readVersion('?v=x', 3), readVersion('', 3)]).toEqual([
      2,
      null,
      null,
      null,
    ]);
  });
});

describe('days in words', () => {
  it('leave out what is the same', () => {
    expect(formatDay('2026-10-23', '2026')).toBe('Friday 23 October');
    expect(formatDay('2026-10-23', null)).toBe('Friday 23 October 2026');
    expect(formatDay('2025-10-02', '2026')).toBe('Thursday 2 October 2025');
    expect(formatRange('2026-10-22', '2026-10-23')).toBe('22–23 Oct 2026');
    expect(formatRange('2026-09-30', '2026-10-01')).toMatch(/^30 Sep\w* – 1 Oct 2026$/);
    expect(formatRange(null, '2026-10-01')).toBe('until 1 Oct 2026');
    expect(formatRange('2026-10-01', null)).toBe('since 1 Oct 2026');
  });
});
