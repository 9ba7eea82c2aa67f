import { describe, expect, it } from 'vitest';
import { decode } from '../../src/builder/decode.ts';
import { readCopy } from '../../src/builder/readCopy.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('채석장 – “quarry”'), '채석장 – “quarry”', false],
    ['utf-8', new TextEncoder().encode('\ufeffQuarry'), '\ufeffQuarry', false],
    ['utf-16le', utf16('\ufeffQuarry reopens', true), '\ufeffQuarry reopens', false],
    ['utf-16be', utf16('Quarry reopens', false), 'Quarry reopens', false],
    ['euc-kr', Uint8Array.from([0xc3, 0xa4, 0xbc, 0xae, 0xc0, 0xe5]), '채석장', true],
    ['windows-1252', latin1('The caf\xe9 \x96 closed'), 'The café – closed', true],
  ])('reads %s', (encoding, bytes, copy, isGuess) => {
    expect(decode(bytes)).toEqual({ copy, encoding, isGuess });
  });

  it('tells of a guess in a notice of the article', () => {
    const { articles } = readCopy(latin1('The caf\xe9 reopens\n\nThe caf\xe9 will reopen on Monday.\n'), 'a.txt');
    expect(articles[0]?.headline).toBe('The café reopens');
    expect(articles[0]?.notices[0]).toMatchObject({ code: 'guessed-encoding', line: 1 });
  });
});
