const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters that are written with two keys. */
const parts: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

const first = 0xac00;

/** A syllable as the letters that are typed for it. */
function lettersOf(syllable: string): string {
  const at = syllable.charCodeAt(0) - first;
  const letters = [initials[Math.floor(at / 588)], vowels[Math.floor((at % 588) / 28)], finals[at % 28]];
  return letters.join('');
}

/**
 * Text as it is typed: without case and accents, Hangul letter by letter, so that a syllable that is still being composed
 * (`하` on the way to `한`, `간` on the way to `가나`) is found already.
 */
export const typedLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[가-힣]/g, lettersOf)
    .replace(/[ㄳ-ㅢ]/g, (letter) => parts[letter] ?? letter)
    // The letters of Hangul would be turned into others that only stand in syllables.
    .replace(/[^ㄱ-ㅣ]+/g, (other) => other.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase();
