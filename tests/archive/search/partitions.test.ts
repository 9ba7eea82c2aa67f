import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByTime } from '../../../src/archive/search/cutByTime.ts';
import { NumberReader, writeNumber } from '../../../src/archive/search/digits.ts';
import { filesFor, rangeOf } from '../../../src/archive/search/findIn.ts';
import { readPostings, writePostings } from '../../../src/archive/search/postings.ts';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { type KeptPartitions, writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { searchStories } from '../../bench/searchStories.ts';
import { headlinesIn } from './lookUp.ts';

/** The days of a list, newest first: so many stories each. */
const daysOf = (counts: readonly number[]): string[] =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, () => new Date(Date.UTC(2026, 9, 31 - at)).toISOString().slice(0, 10)),
  );

const contents = (days: readonly (string | null)[], most: number): string[] =>
  cutByTime(days, most).map(({ from, to }) => days.slice(from, to).join());

describe('partitions by time', () => {
  it('hold every story once, in order, and no more than they may', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { maxLength: 60 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 40 }),
        (counts, undated, most) => {
          const days = [...daysOf(counts), ...Array.from({ length: undated }, () => null)];
          const cuts = cutByTime(days, most);
          expect(cuts.flatMap(({ from, to }) => days.slice(from, to))).toEqual(days);
          expect(cuts.every(({ from, to }) => to > from && to - from <= most)).toBe(true);
        },
      ),
    );
  });

  it('stay as they were when a day is added, but for the newest', () => {
    const counts = Array.from({ length: 40 }, (_, at) => 3 + (at % 5));
    const before = contents(daysOf([0, ...counts]), 30);
    const after = contents(daysOf([4, ...counts]), 30);
    expect(before.length).toBeGreaterThan(4);
    expect(before.filter((part) => !after.includes(part)).length).toBeLessThanOrEqual(1);
  });

  it('are not indexed again where they hold the same, and come out the same', () => {
    const { stories, rows } = searchStories(300, 10);
    const kept: KeptPartitions = new Map();
    const first = writeSearch(stories, rows, kept);
    const held = [...kept.values()];
    expect(writeSearch(stories, rows, kept)).toEqual(first);
    expect([...kept.values()].every((one, at) => one === held[at])).toBe(true);
    expect(writeSearch(stories, rows)).toEqual(first);
  });

  it('of days that nobody asks for are not looked through', () => {
    const head = {
      stories: 6,
      days: [
        ['2026-10-31', 2],
        ['2026-10-30', 3],
        [null, 1],
      ] as const,
      embargoes: [],
      words: [],
      wordFiles: [],
      rowFiles: [],
    };
    expect(rangeOf(head, { from: null, to: null })).toEqual([0, 6]);
    expect(rangeOf(head, { from: null, to: '2026-10-30' })).toEqual([2, 5]);
    expect(rangeOf(head, { from: '2026-11-01', to: null })).toEqual([0, 0]);
  });
});

describe('the files of an index', () => {
  it('are of a size, and a word needs one of them', () => {
    const { stories, rows } = searchStories(1200);
    const { files, root } = writeSearch(stories, rows);
    const words = files.filter(({ path }) => path.startsWith('search/words/'));
    expect(words.length).toBeGreaterThan(10);
    expect(words.every(({ text }) => text.length < 40_000)).toBe(true);
    const { newest } = JSON.parse(files.find(({ path }) => path === root)?.text ?? '');
    expect(filesFor(readAsk('quarry'), newest).names).toHaveLength(1);
    expect(filesFor(readAsk('s*'), newest)).toMatchObject({ isCut: true });
  });

  it('answer as reading every story would', () => {
    const { stories, rows } = searchStories(400, 40);
    const search = writeSearch(stories, rows);
    const said = stories.map(({ articles: [{ headline, body }] }) =>
      `${headline} ${body.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ')}`.toLowerCase(),
    );
    for (const word of ['st', 'bla', 'cra'].flatMap((start) =>
      [...new Set(said.join(' ').match(new RegExp(`\\b${start}[a-z]+[^aeious\\W]\\b`, 'g')))].slice(0, 20),
    )) {
      const expected = rows
        .filter((_, at) => new RegExp(`\\b${word}s?\\b`).test(said[at] ?? ''))
        .map(({ headline }) => headline);
      expect(
        headlinesIn(search, word).filter((one) => expected.includes(one)),
        word,
      ).toEqual(expected);
    }
  });
});

describe('postings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const reader = new NumberReader(numbers.map(writeNumber).join(''));
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
    const stories = [0, 0, 0, 7, 2000, 2000];
    const places = [1, 8, 4000, 6, 0, 2];
    expect(readPostings(writePostings(stories, places, 0, 6))).toEqual([
      { story: 0, isInHeadline: true, places: [0, 4, 2000] },
      { story: 7, isInHeadline: false, places: [3] },
      { story: 2000, isInHeadline: false, places: [0, 1] },
    ]);
  });

  it('that are damaged are read to their end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPostings(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
