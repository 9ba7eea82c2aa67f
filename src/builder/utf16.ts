/** The encoding that a mark at the start of UTF-16 names; null without one. */
const markOf = ([first, second]: Uint8Array): Utf16 | null =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;

type Utf16 = 'utf-16le' | 'utf-16be';

/** What wire copy is written with: ASCII, the letters of Europe, Hangul, kana, Han and their signs. */
const isLetter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 127) ||
  (code >= 0xa0 && code < 0x530) ||
  (code >= 0x2000 && code < 0x2700) ||
  (code >= 0x3000 && code < 0x3400) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd7a4) ||
  (code >= 0xff00 && code < 0xfff0);

/** How much of the bytes reads as letters in an encoding, 0 to 1. */
const readableAs = (encoding: Utf16, head: Uint8Array): number => {
  const codes = Array.from(new TextDecoder(encoding).decode(head), (letter) => letter.codePointAt(0) ?? 0);
  return codes.filter(isLetter).length / codes.length;
};

/** The UTF-16 that bytes are: by their mark, or by the NULs of their ASCII letters, which all stand at odd or at even places. */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  const marked = markOf(bytes);
  if (marked || bytes.length < 8) return marked;
  const head = bytes.subarray(0, 4000);
  let [even, odd] = [0, 0];
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return null;
  if (odd > head.length * 0.3 && even < head.length * 0.02) return 'utf-16le';
  if (even > head.length * 0.3 && odd < head.length * 0.02) return 'utf-16be';
  const isForeign = head.filter((byte) => byte > 127).length > head.length * 0.2;
  if (!isForeign || bytes.length % 2 === 1) return null;
  const [little, big] = [readableAs('utf-16le', head), readableAs('utf-16be', head)];
  if (Math.max(little, big) < 0.95) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}
