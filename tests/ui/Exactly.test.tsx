import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Exactly } from '../../src/ui/Exactly.tsx';
import { hiddenCharacters } from '../../src/ui/hiddenCharacters.ts';

afterEach(cleanup);

const shown = (text: string): string => render(<Exactly text={text} />).container.textContent ?? '';

describe('raw text', () => {
  it('shows by their codes what would turn a line around, end it or show nothing', () => {
    expect(shown('a\u202eb\u202c')).toBe('aU+202EbU+202C');
    cleanup();
    expect(shown('\u2066x\u2069\u200e\u061c')).toBe('U+2066xU+2069U+200EU+061C');
    cleanup();
    expect(shown('\0\0\0 \x1b \x85 \u2028 \ufeff \u00ad \u{e0041}')).toBe(
      'U+0000×3 U+001B U+0085 U+2028 U+FEFF U+00AD U+E0041',
    );
  });

  it('shows half a pair by its code and leaves pairs, accents and joined letters alone', () => {
    expect(shown('\ud83d \ude00 😀')).toBe('U+D83D U+DE00 😀');
    cleanup();
    const plain = 'e\u0301 👩\u200d🚒 می\u200cخواهم 속보 שלום\ttab';
    expect(shown(plain)).toBe(plain);
  });

  it('loses no character, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = hiddenCharacters(text).map((one) =>
          one.kind === 'text'
            ? one.text
            : String.fromCodePoint(Number.parseInt(one.code.slice(2), 16)).repeat(one.times),
        );
        expect(back.join('')).toBe(text);
      }),
    );
  }, 30_000);
});
