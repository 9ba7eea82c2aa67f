import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/archive/blockText.ts';
import type { Run } from '../../src/archive/diff/Difference.ts';
import { differenceOf } from '../../src/archive/diff/differenceOf.ts';
import { stepOf } from '../../src/archive/diff/figuresIn.ts';
import { runsOf } from '../../src/archive/diff/runsOf.ts';
import { scanTokens, tokensOf } from '../../src/archive/diff/tokensOf.ts';
import { articleOf } from './articleOf.ts';

const quarry = [
  'The quarry at Ostrel will reopen on Monday after 11 days, the council said.',
  'Forty people will return to work in the first week.',
  'The union called the agreement a beginning.',
  'Rain is expected in the valley until Friday.',
];

const body = (older: readonly string[], newer: readonly string[]) =>
  differenceOf(articleOf(older), articleOf(newer)).body;

const textOf = (runs: readonly Run[], without: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference between two versions', () => {
  it('is nothing where nothing changed', () => {
    const difference = differenceOf(articleOf(quarry), articleOf(quarry));
    expect(difference.body.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept', 'kept']);
    expect([difference.headline, difference.byline, difference.dateline, difference.figures]).toEqual([
      null,
      null,
      null,
      [],
    ]);
  });

  it('tells what was added, cut and changed, each where it stands', () => {
    const newer = [
      'The quarry at Ostrel will reopen on Monday after 12 days, the council said.',
      'A second pit stays closed.',
      ...quarry.slice(2),
    ];
    expect(body(quarry, newer)).toMatchObject([
      { kind: 'changed', at: 1, from: 1, figures: [{ from: '11', to: '12' }] },
      { kind: 'added', at: 2 },
      { kind: 'removed', from: 2 },
      { kind: 'kept', at: 3, from: 3 },
      { kind: 'kept', at: 4, from: 4 },
    ]);
  });

  it('sees that a paragraph moved, and that others only made room', () => {
    const [first = '', second = '', , fourth = ''] = quarry;
    const newer = [fourth, first, second, 'The union called the agreement only a beginning.'];
    expect(body(quarry, newer)).toMatchObject([
      { kind: 'moved', at: 1, from: 4, direction: 'up', runs: [] },
      { kind: 'kept', at: 2, from: 1 },
      { kind: 'kept', at: 3, from: 2 },
      { kind: 'changed', at: 4, from: 3, runs: [{}, { kind: 'added', text: 'only ' }, {}] },
    ]);
    expect(body(newer, quarry).find(({ kind }) => kind === 'moved')).toMatchObject({
      at: 4,
      from: 1,
      direction: 'down',
    });
  });

  it('lists every figure that changed once, casualties before sums', () => {
    const difference = differenceOf(
      articleOf(['Seven people were hurt and the loss is put at $4 million.'], { headline: 'Fire hurts 7' }),
      articleOf(['Nine people were hurt and the loss is put at $5.5 million.'], { headline: 'Fire hurts 9' }),
    );
    expect(difference.figures).toMatchObject([
      { from: '7', to: '9' },
      { from: 'Seven', to: 'Nine', about: 'people were hurt and' },
      { from: '$4 million', to: '$5.5 million' },
    ]);
    expect(difference.figures.map(stepOf)).toEqual(['+2', null, '+$1.5 million']);
  });

  it.each([
    ['16,000', '21,000', '+5,000'],
    ['2,171.20', '2,184.60', '+13.40'],
    ['4.7 million', '4.1 million', '−0.6 million'],
    ['1,200', '900', '−300'],
    ['$4', '€5', null],
    ['3 percent', '3 million', null],
  ])('knows by how much %s and %s differ', (from, to, step) => {
    expect(stepOf({ from, to, about: '' })).toBe(step);
  });

  it('compares Korean by its words', () => {
    const [change] = body(
      ['누리공항이 폐쇄돼 86편이 결항했다고 교통청이 밝혔다.'],
      ['누리공항이 폐쇄돼 112편이 결항했다고 교통청이 밝혔다.'],
    );
    expect(change).toMatchObject({ kind: 'changed', figures: [{ from: '86', to: '112' }] });
  });

  it('tells what became of headline, byline and captions', () => {
    const photo = {
      caption: 'The pit.',
      slugline: null,
      credit: null,
      usageTerms: [],
      rights: { territory: null, redistribution: null, sale: null },
    };
    const difference = differenceOf(
      articleOf(quarry, { bylines: [] }),
      articleOf(quarry, {
        headline: 'Quarry at Ostrel reopens',
        bylines: [{ name: 'Ada Birk', language: 'en' }],
        photos: [photo],
      }),
    );
    expect(difference.headline?.length).toBeGreaterThan(1);
    expect(difference.byline).toEqual([{ kind: 'added', text: 'Ada Birk' }]);
    expect(difference.captions).toEqual([{ kind: 'added', at: 1 }]);
  });

  it('names every block of both versions exactly once, whatever they hold', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...quarry), fc.lorem({ maxCount: 12 }), fc.string()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (older, newer) => {
        const changes = body(older, newer);
        const ats = changes.flatMap((change) => ('at' in change ? [change.at] : []));
        const froms = changes.flatMap((change) => ('from' in change ? [change.from] : []));
        expect(ats).toEqual(newer.map((_, at) => at + 1));
        expect(froms.sort((a, b) => a - b)).toEqual(older.map((_, at) => at + 1));
      }),
    );
  });
});

describe('the words that changed', () => {
  it('give both texts back, to the last character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (from, to) => {
        const runs = runsOf(from, to);
        expect(textOf(runs, 'added')).toBe(from);
        expect(textOf(runs, 'removed')).toBe(to);
      }),
    );
  });

  it('show a phrase as one change', () => {
    expect(runsOf('Prices fell two percent.', 'Prices rose some five percent.').map(({ text }) => text)).toEqual([
      'Prices ',
      'fell two',
      'rose some five',
      ' percent.',
    ]);
  });

  it('read a list and a table as text', () => {
    expect(blockText({ kind: 'list', items: ['a', 'b'] })).toBe('a\nb');
    expect(blockText({ kind: 'table', rows: [['a', 'b'], ['c']] })).toBe('a\tb\nc');
  });
});

describe('paragraphs that are alike', () => {
  it.each([
    [
      'Hangul written apart and together',
      '해온 항구가 오늘 다시 문을 열었다'.normalize('NFD'),
      '해온 항구가 내일 다시 문을 열었다',
    ],
    ['Thai', 'ท่าเรือเปิดทำการอีกครั้งในวันจันทร์', 'ท่าเรือเปิดทำการอีกครั้งในวันอังคาร'],
    ['katakana of half width', 'ﾊｴｵﾝﾉﾐﾅﾄｶﾞﾋﾗｲﾀ', 'ハエオンノミナトガヒライタヨ'],
    ['a row of single signs', 'A 1\nB 0\nC 5', 'A 1\nB 1\nC 5'],
  ])('are one that changed: %s', (_, older, newer) => {
    expect(body([older], [newer])).toMatchObject([{ kind: 'changed' }]);
  });
});

describe('the pieces of a text', () => {
  const signs = [
    ..."aZé×ß가힣一鿯0129$€£¥₩%.,:'’-–“” \t\n\u00a0\u2028\u202f、·만억",
    'percent',
    ' pct',
    ' million',
    '́',
    '𝒜',
    'Я',
  ];

  it('are the same, matched at once or scanned sign by sign', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(tokensOf(text)).toEqual(scanTokens(text));
        expect(tokensOf(text).join('')).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
