import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesByWord, nameHashesOf, namesByWord, wordHashesOf } from '../../src/archive/chain/words.ts';

const english =
  "Nuri's|Nuri’s|ships'|1,250.5|3-2|o'clock|COPIES|buses|wed|said|The|sing|ringing|s|'s|’s|.|,|-|_| |\n|“|…|—|0|a|ies|es|ed|ing|x’s_|5's|As|IT'S";
const korean =
  "해온시|화재|불|소방|10시께|KBS는|3.5만|∼|·|ㆍ|「|」|, |…|2㎞|ｍ|％|▲|ㄱ|각|一|漢字|々|〇|ー|カタ|　|①|Nuri의|해온's";
const western = 'Ärzte|Größe|São|Élysée|œuvre|×|÷|ß|ª|²|½|µ|É|é|Łódź|İ|ﬁ|ſ|K';

const texts = (pieces: string) =>
  fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 14 }).map((all) => all.join(''));
const plenty = { numRuns: 4000 };

describe('the words of copy', () => {
  it.each([
    ['English', english],
    ['Korean', `${korean}|${english}`],
    ['the west of Europe', `${western}|${english}|${korean}`],
  ])('are the same scanned as taken one by one, in %s', (_, pieces) => {
    fc.assert(
      fc.property(texts(pieces), (text) => {
        expect([...wordHashesOf(text)], text).toEqual([...hashesByWord(text)]);
      }),
      plenty,
    );
  });

  it('are the same about every sign there is', () => {
    const differ: string[] = [];
    for (let code = 1; code < 0xffff; code += 1) {
      const sign = String.fromCharCode(code);
      const text = `ab${sign}5 ${sign}cd${sign}ef 해온${sign}시청`;
      if (wordHashesOf(text).join() !== hashesByWord(text).join()) differ.push(code.toString(16));
    }
    expect(differ).toEqual([]);
  });
});

describe('the names in copy', () => {
  it('are the same scanned as taken one by one', () => {
    const pieces = `said |, |; |" |’ |" |the |Ada |Birk's |O'Hara |Wed |São |Éva |ß |해온 |A |I-95 |X|Y-z |. |\n|${western}`;
    fc.assert(
      fc.property(texts(pieces), (text) => {
        expect(nameHashesOf(text), text).toEqual(namesByWord(text));
      }),
      plenty,
    );
  });
});
