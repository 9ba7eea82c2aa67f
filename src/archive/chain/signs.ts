/**
 * Signs that a scan of plain copy does not know, or that are written in another way where they mean the same: all but ASCII, the
 * letters of Latin-1, Hangul, Han, and the marks, arrows and figures that go with them.
 */
const other =
  /[\u0080-\u009f\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u0100-\u200f\u2024\u2027-\u202f\u2033-\u203a\u203c-\u218f\u2300-\u259f\u2700-\u2fff\u3004-\u3007\u3012\u3013\u301c-\u4dff\u9ff0-\uabff\ud7a4-\uffff]/;

/** Whether a text can be scanned sign by sign: the copy of most desks, in English, Korean and the west of Europe. */
export const isPlain = (text: string): boolean => !other.test(text);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a sign of plain text belongs to a script that is read by pairs of signs: Hangul, whose words carry their particles, and Han. */
export const isPaired = (code: number): boolean =>
  code >= 0x4e00 && (code <= 0x9fef || (code >= 0xac00 && code <= 0xd7a3));

const isLatin = (code: number): boolean =>
  code < 0x80
    ? (code | 32) >= 97 && (code | 32) <= 122
    : code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;

/** Whether a sign of plain text is a letter. */
export const isLetter = (code: number): boolean => isLatin(code) || isPaired(code);

/** Whether a sign of plain text is a capital. */
export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** Whether a sign of plain text is a small letter. */
export const isSmall = (code: number): boolean => isLatin(code) && !isCapital(code);

/** Whether a sign of plain text is blank. */
export const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** A letter of plain text in its small form. */
export const folded = (code: number): number => (isCapital(code) ? code + 32 : code);

/** Whether a sign is an apostrophe. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
