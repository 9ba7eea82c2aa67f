import { isPaired } from '../chain/signs.ts';

const letter = /[\p{L}\p{M}]/u;

/** What is known of each sign: 1 is a letter, 2 is none. Asking the pattern first costs what comparing a whole story does. */
const known = new Uint8Array(0x10000);

function isOtherLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (known[code] === 0) known[code] = letter.test(text[at] ?? '') ? 1 : 2;
  return known[code] === 1;
}

/** Whether a letter, or a mark that belongs to one, stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122;
  if (isPaired(code)) return true;
  return (code < 0x2010 || code > 0x203e) && isOtherLetter(text, at);
}

/** How many units the sign at a place of a text takes: two where it lies beyond the first plane. */
export const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const otherBlank = /\s/;

/** Whether a blank stands at a place of a text. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return !isPaired(code) && (code === 0xa0 || (code >= 0x1680 && otherBlank.test(text[at] ?? '')));
}
