import { detect } from 'jschardet';

/** Text from bytes; `encoding` is the WHATWG name it was read as, `isGuess` true where the bytes do not prove it. */
export type Decoded = { readonly copy: string; readonly encoding: string; readonly isGuess: boolean };

/** Encodings of wire copy that a guess may name, by the detector's names. */
const known: ReadonlyMap<string, string> = new Map([
  ['EUC-KR', 'euc-kr'],
  ['UHC', 'euc-kr'],
  ['WINDOWS-949', 'euc-kr'],
  ['CP949', 'euc-kr'],
  ['SHIFT_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['GB2312', 'gb18030'],
  ['GB18030', 'gb18030'],
  ['BIG5', 'big5'],
]);

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const utf16Of = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const nuls = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (head.length < 8) return null;
  if (nuls(1) > head.length * 0.3 && nuls(0) < head.length * 0.02) return 'utf-16le';
  if (nuls(0) > head.length * 0.3 && nuls(1) < head.length * 0.02) return 'utf-16be';
  return null;
};

/** Whether a text decoded as Korean reads as Korean: most of what is not ASCII is Hangul. */
const isKorean = (text: string): boolean => {
  const foreign = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  return foreign > 0 && hangul >= foreign * 0.7;
};

/** Reads bytes as text: by their mark, as UTF-8 if they are, else by what they look like. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16)
    return { copy: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: utf16, isGuess: false };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { copy: utf8, encoding: 'utf-8', isGuess: false };
  const korean = strictly(bytes, 'euc-kr');
  if (korean !== null && isKorean(korean)) return { copy: korean, encoding: 'euc-kr', isGuess: true };
  const guess = detect(Buffer.from(bytes.subarray(0, 65_536)));
  const encoding = known.get((guess.encoding ?? '').toUpperCase());
  const guessed = encoding && guess.confidence > 0.6 ? strictly(bytes, encoding) : null;
  if (encoding && guessed !== null) return { copy: guessed, encoding, isGuess: true };
  // As a stream, since Node 20 reads a whole text's quotation marks and dashes as Latin-1's controls.
  const copy = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  return { copy, encoding: 'windows-1252', isGuess: true };
}
