import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredStory } from '../../../src/archive/bundle.ts';
import { cutByTime } from '../../../src/archive/search/cutByTime.ts';
import { NumberReader, writeNumber } from '../../../src/archive/search/digits.ts';
import { filesFor, rangeOf } from '../../../src/archive/search/findIn.ts';
import { readPostings, writePostings } from '../../../src/archive/search/postings.ts';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { type KeptPartitions, writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { searchStories } from '../../bench/search/searchStories.ts';
import { headlinesIn, pageOf, storyOf } from './lookUp.ts';

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
    const { stories, ...page } = searchStories(300, 10);
    const kept: KeptPartitions = new Map();
    const first = writeSearch(stories, page, kept);
    const held = [...kept.values()];
    expect(writeSearch(stories, page, kept)).toEqual(first);
    expect([...kept.values()].every((one, at) => one.written === held[at]?.written)).toBe(true);
    expect(writeSearch(stories, page)).toEqual(first);
  });

  it('of an archive of years leave all files but one of their own as they were when one story of it changes', () => {
    const told = (at: number, text: string, id = `s${at}`): StoredStory => {
      const day = new Date(Date.UTC(2026, 9, 31) - Math.floor(at / 20) * 86_400_000).toISOString().slice(0, 10);
      return storyOf({ id, headline: `Ferry ${at % 700} aground`, filedAt: `${day}T09:00:00+09:00`, text });
    };
    const stories = Array.from({ length: 9000 }, (_, at) => told(at, `Quarry ${at}.`));
    const kept: KeptPartitions = new Map();
    const before = writeSearch(stories, pageOf(stories), kept);
    const words = [...kept.values()].map((one) => one.words);
    expect(words.length).toBeGreaterThan(1);
    const changed = stories.with(6_789, told(6_789, 'A heron rose.', 'another'));
    const after = writeSearch(changed, pageOf(changed), kept);
    const now = [...kept.values()];
    const others = now.filter((one) => words.includes(one.words));
    expect(others).toHaveLength(words.length - 1);
    const [known, own] = [
      new Set(before.files.map(({ path }) => path)),
      now.find((one) => !others.includes(one))?.written?.files.map(({ path }) => path) ?? [],
    ];
    const written = after.files.map(({ path }) => path).filter((path) => !known.has(path));
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((path) => !own.includes(path))).toEqual([after.root]);
    expect(headlinesIn(after, 'heron')).toEqual([`Ferry ${6_789 % 700} aground`]);
  });

  it('are not indexed again where a story only moved to another shard, but lead to it', () => {
    const stories = ['Quarry reopens', 'Ferry aground'].map((headline) => storyOf({ headline }));
    const kept: KeptPartitions = new Map();
    const page = pageOf(stories);
    writeSearch(stories, page, kept);
    const [before] = kept.values();
    const { files } = writeSearch(stories, { ...page, shards: ['stories/x.json', 'stories/y.json'] }, kept);
    expect([...kept.values()].map(({ words }) => words)).toEqual([before?.words]);
    expect([...kept.values()][0]?.words).toBe(before?.words);
    expect(files.find(({ path }) => path.startsWith('search/rows/'))?.text).toContain('stories/y.json');
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
    const { stories, ...page } = searchStories(1200);
    const { files, root } = writeSearch(stories, page);
    const words = files.filter(({ path }) => path.startsWith('search/words/'));
    expect(words.length).toBeGreaterThan(10);
    expect(words.every(({ text }) => text.length < 40_000)).toBe(true);
    const { newest } = JSON.parse(files.find(({ path }) => path === root)?.text ?? '');
    expect(filesFor(readAsk('quarry'), newest).names).toHaveLength(1);
    expect(filesFor(readAsk('s*'), newest)).toMatchObject({ isCut: true });
  });

  it('answer as reading every story would', () => {
    const { stories, ...page } = searchStories(400, 40);
    const search = writeSearch(stories, page);
    const said = stories.map(({ articles: [{ headline, body }] }) =>
      `${headline} ${body.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ')}`.toLowerCase(),
    );
    for (const word of ['st', 'bla', 'cra'].flatMap((start) =>
      [...new Set(said.join(' ').match(new RegExp(`\\b${start}[a-z]+[^aeious\\W]\\b`, 'g')))].slice(0, 20),
    )) {
      const expected = page.rows
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
