import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glimpseOf } from '../../../src/archive/search/glimpseOf.ts';
import { hitsIn, piecesOf } from '../../../src/archive/search/hitsIn.ts';
import { asksNothing, readAsk } from '../../../src/archive/search/readAsk.ts';
import { lookUp, storyOf } from './lookUp.ts';

const operators = [
  'source:',
  'by:',
  'slug:',
  'place:',
  'after:',
  'before:',
  'has:',
  'is:',
  '-',
  '"',
  '*',
  ':',
  '“',
  ' ',
  '--',
];

/** What somebody, or somebody's cat, may type. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...operators), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(
      fc.constantFrom(
        ...operators,
        'quarry',
        '북한',
        'ㅂㅎ',
        '2026-13-40',
        '采石',
        'U.S.',
        '1,000',
        '\ud800',
        '(a+)+$',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

const stories = [
  storyOf({ headline: 'Quarry reopens', text: '북한 采石 1,000 U.S.' }),
  storyOf({ headline: 'Ferry aground' }),
];

describe('reading what somebody typed', () => {
  it('never fails, nor does looking it up, nor lighting it', () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, isTyping) => {
        const ask = readAsk(text, isTyping);
        expect(lookUp(stories, ask).length).toBeLessThanOrEqual(stories.length);
        for (const own of [text, 'Quarry reopens 북한']) {
          const hits = hitsIn(own, ask, true);
          expect(
            hits.every(({ start, end }, at) => start < end && end <= own.length && start >= (hits[at - 1]?.end ?? 0)),
          ).toBe(true);
          expect(
            piecesOf(own, hits)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(own);
        }
        expect(glimpseOf([text, 'Quarry reopens'], ask).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no time over 10,000 characters, whatever they are', () => {
    const worst = [
      'a'.repeat(10_000),
      '"'.repeat(10_000),
      '-'.repeat(10_000),
      'by:'.repeat(3400),
      'a.'.repeat(5000),
      '1,'.repeat(5000),
      '북'.repeat(10_000),
      `${'x '.repeat(5000)}`,
      '(a+)+$'.repeat(1700),
      "'s".repeat(5000),
    ];
    for (const text of worst) {
      const began = performance.now();
      const ask = readAsk(text, true);
      lookUp(stories, ask);
      hitsIn(text, ask);
      expect(performance.now() - began, text.slice(0, 10)).toBeLessThan(3000);
      expect(ask.ignored.join(' ')).toMatch(/Only the first 400 letters/);
    }
  });

  it('asks for nothing where there is nothing but operators', () => {
    for (const text of ['', '   ', '""', '"', '-', '- - -', ':::', '-"', '***', 'by:', 'source: ', '!?'])
      expect(asksNothing(readAsk(text)), text).toBe(true);
  });

  it('closes a quotation that was left open, and takes any quotation marks', () => {
    expect(readAsk('"two words').wanted).toEqual(readAsk('"two words"').wanted);
    expect(readAsk('“two words”').wanted).toEqual(readAsk('"two words"').wanted);
  });

  it('says what it could not use', () => {
    expect(readAsk('after:tuesday').ignored).toEqual([
      '“tuesday” is not a day; write it as 2026-10-31, 2026-10 or 2026.',
    ]);
    expect(readAsk('after:2026-02-30').ignored).toHaveLength(1);
    expect(readAsk('has:video').ignored).toEqual(['Nothing is known as “has:video”.']);
    expect(readAsk('-after:2026').ignored).toEqual(['Nothing is known as “-after:”.']);
    expect(readAsk('a '.repeat(30)).ignored).toEqual(['Only the first 24 words were looked for.']);
  });

  it('reads a month and a year from their first day to their last', () => {
    expect(readAsk('after:2026-02 before:2028-02')).toMatchObject({ from: '2026-02-01', to: '2028-02-29' });
    expect(readAsk('after:2026 before:2026')).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
    expect(readAsk('after:2026-01 after:2026-03 before:2027 before:2026')).toMatchObject({
      from: '2026-03-01',
      to: '2026-12-31',
    });
  });
});

describe('what is lit', () => {
  const lit = (text: string, asked: string, isHeadline = false): string[] =>
    hitsIn(text, readAsk(asked), isHeadline).map(({ start, end }) => text.slice(start, end));

  it('is the word as it stands in the text', () => {
    expect(lit('Fires at the CAFÉ’s two companies', 'fire cafe company')).toEqual(['Fires', 'CAFÉ’s', 'companies']);
    expect(lit('The U.S. sent 12,500', 'us 12500')).toEqual(['U.S', '12,500']);
    expect(lit('a quarry ship, a ship, a quarry', '"quarry ship"')).toEqual(['quarry ship']);
  });

  it('is the part of a Korean word that was asked for', () => {
    expect(lit('북한이 국방장관 회담을', '북한 방장')).toEqual(['북한', '방장']);
    expect(lit('북한이', '북')).toEqual(['북']);
    expect(lit('북한이 왔다', 'ㅂㅎ', true)).toEqual(['북한']);
    expect(lit('북한이 왔다', 'ㅂㅎ')).toEqual([]);
    expect(lit('オストレル港のフェリー', '港')).toEqual(['港']);
  });

  it('is nothing that was struck out or that an operator asks for', () => {
    expect(lit('quarry ferry', '-quarry ferry by:quarry')).toEqual(['ferry']);
  });

  it('stands in a glimpse of the text around it', () => {
    const text = `${'The council met and spoke at length. '.repeat(20)}The heron rose. ${'Then it rained. '.repeat(20)}`;
    const pieces = glimpseOf(['Nothing of it here.', text], readAsk('heron'));
    expect(pieces.filter(({ isHit }) => isHit).map((piece) => piece.text)).toEqual(['heron']);
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(240);
    expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… .* …$/);
  });
});
