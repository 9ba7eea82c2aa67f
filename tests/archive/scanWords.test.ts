import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesByWord, wordHashesOf } from '../../src/archive/chain/words.ts';

const piece = fc.constantFrom(
  ...[
    "Nuri's",
    'Nuri’s',
    "ships'",
    '1,250.5',
    '3-2',
    "o'clock",
    'COPIES',
    'buses',
    'wed',
    'said',
    'The',
    'sing',
    'ringing',
    's',
  ],
  ...[
    "'s",
    '’s',
    '.',
    ',',
    '-',
    '_',
    ' ',
    '\n',
    '“',
    '…',
    '—',
    '0',
    'a',
    'ies',
    'es',
    'ed',
    'ing',
    'x’s_',
    "5's",
    'As',
    "IT'S",
  ],
);

describe('the words of plain English', () => {
  it('are the same scanned as taken one by one', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect([...wordHashesOf(text)], text).toEqual([...hashesByWord(text)]);
      }),
      { numRuns: 5000 },
    );
  });
});
