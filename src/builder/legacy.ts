import { detect } from 'jschardet';
import { sharesOf } from './commonLetters.ts';
import { decodeCp949 } from './cp949.ts';
import { strictly } from './strictly.ts';

/** Encodings of one or two bytes a letter that wire copy comes in, by the detector's names, as the WHATWG calls them. */
const known: ReadonlyMap<string, string> = new Map([
  ['cp949', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['windows-1252', 'windows-1252'],
  ['windows-1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['windows-1250', 'windows-1250'],
  ['iso-8859-2', 'iso-8859-2'],
  ['windows-1253', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
]);

const double = ['euc-kr', 'shift_jis', 'euc-jp', 'gb18030', 'big5'] as const;

/** Whether an encoding has letters of two bytes. */
export const isDouble = (encoding: string): boolean => (double as readonly string[]).includes(encoding);

/** The script that a one-byte encoding must show, in whole words, or it was a wrong guess. */
const scripts: ReadonlyMap<string, RegExp> = new Map([
  ['windows-1251', /(?<![A-Za-z])[\u0400-\u045f]{2,}(?![A-Za-z])/g],
  ['koi8-r', /(?<![A-Za-z])[\u0400-\u045f]{2,}(?![A-Za-z])/g],
  ['windows-1253', /(?<![A-Za-z])[\u0386-\u03ce]{2,}(?![A-Za-z])/g],
]);

/** Reads bytes in an encoding; null where they do not fit it, or give letters that no copy holds. */
export function readAs(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'euc-kr') return decodeCp949(bytes);
  // As a stream, since Node 20 reads a whole text's quotation marks and dashes as Latin-1's controls.
  if (encoding === 'windows-1252') return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const text = strictly(bytes, encoding);
  return text === null || /[\u0080-\u009f\ue000-\uf8ff\ufffd]/.test(text) ? null : text;
}

/** How many bytes beyond ASCII stand beside another, 0 to 1: nearly all in Asian copy, few in Western. */
function crowding(bytes: Uint8Array): number {
  let [all, crowded] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    all += 1;
    if ((bytes[index - 1] ?? 0) > 0x7f && (bytes[index + 1] ?? 0) > 0x7f) crowded += 1;
  }
  return crowded / Math.max(1, all);
}

const accents = (text: string): number => text.match(/[a-z][\u00c0-\u024f]|[\u00c0-\u024f][a-z]/g)?.length ?? 0;

/** How well bytes read in each two-byte encoding that they fit, best first. */
function readings(bytes: Uint8Array): { readonly encoding: string; readonly share: number }[] {
  return double
    .flatMap((encoding) => {
      const text = readAs(bytes, encoding);
      if (text === null) return [];
      const { ko, ja, zh } = sharesOf(text);
      const share = {
        'euc-kr': ko,
        shift_jis: ja + zh / 2,
        'euc-jp': ja + zh / 2,
        gb18030: ja > 0.15 ? 0 : zh,
        big5: 0,
      };
      return [{ encoding, share: share[encoding] }];
    })
    .sort((a, b) => b.share - a.share);
}

/** The likeliest encoding of bytes that are neither UTF-8 nor UTF-16; `bytes` are best without their lines of mere ASCII. */
export function legacyOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 65_536);
  const fitting = readings(head.length < bytes.length ? head.subarray(0, head.lastIndexOf(10) + 1) : head);
  const [best] = fitting;
  const isCrowded = crowding(head) > 0.3;
  // Kana are proof enough: their first bytes are signs that Western copy does not use.
  if (best && best.share > (best.encoding === 'shift_jis' ? 0.4 : isCrowded ? 0.5 : 0.75)) return best.encoding;
  const fits = new Set(fitting.map(({ encoding }) => encoding));
  const names = [...known].filter(([, name]) => fits.has(name) || !isDouble(name));
  const guess = detect(head, { detectEncodings: names.map(([name]) => name) });
  const encoding = known.get((guess.encoding ?? '').toLowerCase()) ?? 'windows-1252';
  if (isDouble(encoding)) return isCrowded ? encoding : 'windows-1252';
  const script = scripts.get(encoding);
  const text = readAs(head, encoding) ?? '';
  if (script === undefined) return guess.confidence > 0.1 && accents(text) > 3 ? encoding : 'windows-1252';
  const letters = text.match(/[\u00c0-\u1fff]/g)?.length ?? 0;
  return (text.match(script) ?? []).join('').length > letters * 0.8 ? encoding : 'windows-1252';
}
