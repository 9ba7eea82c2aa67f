import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCopy, lineAt, linesOfArticle, linesOfField } from '../../src/archive/indexCopy.ts';
import { linesOf } from '../../src/wire/lines.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import type { Field, Span } from '../../src/wire/span.ts';
import { copyOf } from '../copyOf.ts';

const all = (spans: readonly Span[]) => {
  const index = indexCopy(spans);
  return index.lineStarts.map((_, at) => lineAt(index, at + 1));
};

const spansOf = (...pairs: readonly (readonly [string, Field | null])[]): Span[] =>
  pairs.map(([raw, field]) => ({ raw, field }));

describe('a copy by its lines', () => {
  it('has the lines that notices count, to the last character, whatever ends them', () => {
    const raw = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\r', '\n', '\0', '\u202e', '\ud800', '\u2028') });
    const span = fc.record({ raw, field: fc.constantFrom<Field | null>(null, 'headline', 'body') });
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const copy = spans.map((one) => one.raw).join('');
        const lines = all(spans);
        expect(lines.map(({ number }) => number)).toEqual(linesOf(copy).map(({ number }) => number));
        expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
          linesOf(copy).map(({ start, next }) => copy.slice(start, next).replace(/[\r\n]+$/, '')),
        );
      }),
    );
  });

  it('tells what was read from chrome, and a blank line inside a field from one between fields', () => {
    const lines = all(
      spansOf(
        ['A headline', 'headline'],
        ['\n\nprint\n\n', null],
        ['One.', 'body'],
        ['\r\n \r\n', null],
        ['Two.', 'body'],
      ),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['read', 'blank', 'chrome', 'blank', 'read', 'within', 'read']);
  });

  it('finds the lines of a field, and in a file of several articles only the article’s own', () => {
    const index = indexCopy(
      spansOf(
        ['First', 'headline'],
        ['\n', null],
        ['One\nTwo', 'body'],
        ['\n', null],
        ['Second', 'headline'],
        ['\n', null],
        ['Three', 'body'],
      ),
    );
    const whole = { first: 1, last: 5 };
    expect(linesOfField(index, 'body', whole)).toEqual([2, 3, 5]);
    expect(linesOfField(index, 'body', linesOfArticle(index, 'First'))).toEqual([2, 3]);
    expect(linesOfField(index, 'body', linesOfArticle(index, 'Second'))).toEqual([5]);
    expect(linesOfArticle(index, 'Nobody')).toEqual(whole);
    expect(linesOfField(index, 'credit', whole)).toEqual([]);
  });

  it('holds real copy whole', () => {
    const copy = copyOf({ marker: '(LEAD)' });
    const lines = all(parseCopy(copy, 'a.txt').spans);
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(copy.replace(/\n$/, ''));
    expect(lines[0]?.pieces.map(({ field }) => field)).toEqual(['marker', null, 'headline']);
  });

  it('finds any line of a million at once', () => {
    const index = indexCopy(spansOf(['First', 'headline'], ['\n'.repeat(1_000_000), null], ['Last', 'body']));
    const began = performance.now();
    for (let number = 1; number < 1_000_000; number += 1000) lineAt(index, number);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(lineAt(index, 1_000_001).pieces).toEqual([{ text: 'Last', field: 'body' }]);
  });
});
