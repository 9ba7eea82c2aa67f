import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/wire/Agency.ts';
import { agencies } from '../../src/wire/agencies/agencies.ts';
import { mayOpen } from '../../src/wire/mayOpen.ts';

const folder = join(import.meta.dirname, 'copy');

const linesOfFixtures = (): string[] =>
  readdirSync(folder).flatMap((name) => readFileSync(join(folder, name, 'copy.txt'), 'utf8').split(/[\r\n]+\s*/));

const patternsOf = ({
  ends = [],
  markers = [],
  genres = [],
  notes = [],
  tells = [],
  datelines = [],
}: Agency): RegExp[] => [
  ...[...ends, ...genres, ...notes, ...tells],
  ...[...markers, ...datelines].map(({ pattern }) => pattern),
];

/** Sources of patterns, of whatever pieces: groups, classes, escapes, looks ahead, and how often each may stand. */
const source = fc.letrec<{ either: string; row: string; piece: string; atom: string }>((tie) => ({
  either: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    fc.constantFrom('(?=H)', '(?!a)', '(?<=a)'),
    fc
      .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}?'))
      .map((pair) => pair.join('')),
  ),
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('H', 'a', '\\d', '\\(', '-', '해', '[Ha]', '[^H]', '[a-d\\d]', '[-–]', '\\s', '.'),
    tie('either').map((inner) => `(?:${inner})`),
  ),
})).either;

const text = fc
  .array(fc.constantFrom('H', 'a', 'h', '1', '(', '-', '–', '해', 'é', ' '), { maxLength: 4 })
  .map((signs) => signs.join(''));

describe('what a pattern can open with', () => {
  it('rules out most lines of a story by their first two characters', () => {
    const isNamed = mayOpen([/^Enditem$/i, /^AP-[A-Z]{2}-\d\d/, /^\(?(?:끝|END)\)$/]);
    expect(['Enditem', 'AP-WF-02-20-26', '(END)', '끝)', '(끝)'].map((line) => isNamed(line))).toEqual(
      Array.from({ length: 5 }, () => true),
    );
    expect(
      ['The quarry reopens on Monday.', 'After the vote', '해온 공항', 'A', ''].map((line) => isNamed(line)),
    ).toEqual(Array.from({ length: 5 }, () => false));
  });

  it('rules out nothing for a pattern that may stand anywhere', () => {
    expect(mayOpen([/^Fin$/, /\sdpa \d{3,4}$/])('Haeon reopens, dpa 416')).toBe(true);
  });

  it('looks where it is told to', () => {
    expect(mayOpen([/sign in/iy])('Please sign in', 7)).toBe(true);
    expect(mayOpen([/sign in/iy])('Please sign in', 0)).toBe(false);
  });

  it('rules out no line of invented copy that an agency’s own pattern matches', () => {
    const lines = linesOfFixtures();
    for (const pattern of agencies.flatMap(patternsOf)) {
      const may = mayOpen([pattern]);
      expect(lines.filter((line) => pattern.test(line) && !may(line))).toEqual([]);
    }
  });

  it('rules out no text that matches, whatever the pattern', () => {
    fc.assert(
      fc.property(source, text, fc.constantFrom('', 'i', 'u', 'iu'), (inner, line, flags) => {
        const pattern = new RegExp(`^(?:${inner})`, flags);
        return !pattern.test(line) || mayOpen([pattern])(line);
      }),
      { numRuns: 3000 },
    );
  });
});
