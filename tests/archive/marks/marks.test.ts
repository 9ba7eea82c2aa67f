import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNote, withOut, withRead, withSaved, withUnread } from '../../../src/archive/marks/changeMarks.ts';
import { isOn, type Marks, noMarks } from '../../../src/archive/marks/Marks.ts';
import { mergeMarks } from '../../../src/archive/marks/mergeMarks.ts';
import { noteOf } from '../../../src/archive/marks/noteOf.ts';
import { isSaved, lastRead, readingOf } from '../../../src/archive/marks/readingOf.ts';
import { readMarks } from '../../../src/archive/marks/readMarks.ts';
import { writeMarks } from '../../../src/archive/marks/writeMarks.ts';

const chain = ['narae-urgent', 'narae-first', 'narae-lead', 'narae-2nd'];

describe('what was read', () => {
  it('is the highest version opened; an older one opened later takes nothing back', () => {
    const read = withRead(noMarks, chain, 3, 100);
    expect(lastRead(chain, read)).toBe(3);
    expect(withRead(read, chain, 2, 200)).toBe(read);
    expect(readingOf(chain, read)).toEqual({ kind: 'updated', version: 3 });
    expect(readingOf(chain, withRead(read, chain, 4, 300))).toEqual({ kind: 'read' });
    expect(readingOf(chain, noMarks)).toEqual({ kind: 'unread' });
  });

  it('stays what it was when an older lead arrives late and the story has another id', () => {
    const read = withRead(noMarks, chain, 4, 100);
    expect(readingOf(['narae-bulletin', ...chain], read)).toEqual({ kind: 'read' });
    expect(readingOf([...chain, 'narae-3rd'], read)).toEqual({ kind: 'updated', version: 4 });
  });

  it('is unread again as a whole, and read again after that, whatever the clock says', () => {
    const read = withRead(withRead(noMarks, chain, 1, 5_000), chain, 4, 6_000);
    const unread = withUnread(read, chain, 1_000);
    expect(readingOf(chain, unread)).toEqual({ kind: 'unread' });
    expect(readingOf(chain, mergeMarks(read, unread))).toEqual({ kind: 'unread' });
    const again = withRead(unread, chain, 4, 500);
    expect(readingOf(chain, mergeMarks(unread, again))).toEqual({ kind: 'read' });
  });
});

describe('a saved story', () => {
  it('stays saved when another lead comes, or an older one, and is let go of as a whole', () => {
    const saved = withSaved(noMarks, chain.slice(0, 2), true, 100);
    expect(isSaved(['narae-bulletin', ...chain], saved)).toBe(true);
    const twice = withSaved(saved, chain, true, 200);
    expect(isSaved(chain, withSaved(twice, chain, false, 300))).toBe(false);
  });
});

describe('a note', () => {
  it('replaces the one before; an empty one takes it away', () => {
    const noted = withNote(noMarks, chain, ' Call the harbor office. ', 100);
    expect(noteOf(chain, noted)).toBe('Call the harbor office.');
    const changed = withNote(noted, [...chain, 'narae-3rd'], 'Called; they call back.', 50);
    expect(noteOf([...chain, 'narae-3rd'], changed)).toBe('Called; they call back.');
    expect(noteOf(chain, mergeMarks(changed, noted))).toBe('');
    expect(noteOf([...chain, 'narae-3rd'], mergeMarks(noted, changed))).toBe('Called; they call back.');
    expect(noteOf(chain, withNote(noted, chain, '  ', 200))).toBe('');
  });

  it('written on two devices is two notes, both kept, the older first', () => {
    const here = withNote(noMarks, chain, 'Ask about cargo.', 100);
    const there = withNote(noMarks, chain, 'Check the 148.', 200);
    expect(noteOf(chain, mergeMarks(here, there))).toBe('Ask about cargo.\n\nCheck the 148.');
    expect(noteOf(chain, mergeMarks(there, here))).toBe('Ask about cargo.\n\nCheck the 148.');
  });

  it('changed in two tabs from the same one keeps both changes, and not what both replaced', () => {
    const first = withNote(noMarks, chain, 'Ask', 100);
    const both = mergeMarks(withNote(first, chain, 'Ask about cargo', 200), withNote(first, chain, 'Ask Han', 300));
    expect(noteOf(chain, both)).toBe('Ask about cargo\n\nAsk Han');
  });
});

const id = fc.constantFrom(...chain, '__proto__', 'constructor');
const instant = fc.integer({ min: 1, max: 9 });
const doing = fc.record({
  what: fc.constantFrom('read', 'unread', 'save', 'drop', 'note', 'out', 'back'),
  id,
  now: instant,
  text: fc.string({ maxLength: 3 }),
});
const marksOf = (doings: readonly { what: string; id: string; now: number; text: string }[]): Marks =>
  doings.reduce((marks: Marks, { what, id: one, now, text }) => {
    switch (what) {
      case 'read':
        return withRead(marks, [one], 1, now);
      case 'unread':
        return withUnread(marks, [one], now);
      case 'note':
        return withNote(marks, [one], text, now);
      case 'out':
      case 'back':
        return withOut(marks, one, what === 'out', now);
      default:
        return withSaved(marks, [one], what === 'save', now);
    }
  }, noMarks);
const anyMarks = fc.array(doing, { maxLength: 12 }).map(marksOf);
const plain = (marks: Marks): unknown => JSON.parse(writeMarks(marks), (_, value) => value);
const sorted = (marks: Marks): string => {
  const order = (value: unknown): unknown =>
    value && typeof value === 'object'
      ? Object.entries(value)
          .map(([key, of]) => [key, order(of)])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : value;
  return JSON.stringify(order(plain(marks)));
};

describe('a merge', () => {
  it('comes to the same in whichever order, and twice is once', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const all = mergeMarks(a, b);
        expect(sorted(mergeMarks(b, a))).toBe(sorted(all));
        expect(mergeMarks(all, a)).toBe(all);
        expect(mergeMarks(all, b)).toBe(all);
      }),
    );
  });

  it('loses no note that nobody replaced', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const all = mergeMarks(a, b);
        for (const side of [a, b])
          for (const [of, note] of side.notes)
            for (const [at, text] of note) {
              const other = (side === a ? b : a).notes.get(of)?.get(at);
              if (text !== 0 && other !== 0) expect(noteOf([of], all)).toContain(text);
            }
      }),
    );
  });

  it('takes the later state of what was switched on and off', () => {
    const here = withSaved(noMarks, chain, true, 100);
    const there = withSaved(here, chain, false, 200);
    expect(isSaved(chain, mergeMarks(here, there))).toBe(false);
    expect(isSaved(chain, mergeMarks(there, here))).toBe(false);
  });
});

describe('stored marks', () => {
  it('are read back as they were written, whatever the ids and texts', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const stored = readMarks(writeMarks(marks));
        expect(stored.ok && sorted(stored.marks)).toBe(sorted(marks));
      }),
    );
  });

  it('of a newer version are refused, and what is no marks too', () => {
    expect(readMarks('{"marks":2,"read":{}}')).toEqual({ ok: false, why: 'newer' });
    for (const text of ['', 'null', '[]', '"marks"', '{"slugline":2}', '{"marks":1,"read":'])
      expect(readMarks(text)).toEqual({ ok: false, why: 'not-marks' });
  });

  it('keep what is whole where a part is damaged', () => {
    const stored = readMarks(
      '{"marks":1,"read":{"a":5,"b":"x","c":null},"saved":7,"notes":{"a":{"9":"Ask","x":1},"b":3}}',
    );
    expect(stored.ok && [...stored.marks.read]).toEqual([['a', 5]]);
    expect(stored.ok && noteOf(['a'], stored.marks)).toBe('Ask');
    expect(stored.ok && stored.marks.saved.size).toBe(0);
  });

  it('never throw, whatever is read', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => typeof readMarks(text).ok === 'boolean'));
  });

  it('of fifty thousand stories take less than two of the five million characters there are', () => {
    const read = new Map(
      Array.from({ length: 50_000 }, (_, at) => [`narae-${(at * 7_919_777).toString(36)}`, 1.76e12 + at]),
    );
    const text = writeMarks({ ...noMarks, read });
    expect(text.length).toBeLessThan(2_000_000);
    const stored = readMarks(text);
    expect(stored.ok && isOn(stored.marks.read, [...read.keys()][49_999] ?? '')).toBe(true);
  });
});
