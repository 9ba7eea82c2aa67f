import { isAscii } from 'node:buffer';
import type { Notice } from '../wire/article.ts';
import { declaredIn } from './declared.ts';
import { isDouble, legacyOf, readAs } from './legacy.ts';
import { type Stretch, stretchesOf } from './mixed.ts';
import { repairMojibake } from './mojibake.ts';
import { strictly } from './strictly.ts';
import { utf16Of } from './utf16.ts';

/** Text from bytes; `encoding` is the WHATWG name it was read as, `notices` say what the bytes do not prove. */
export type Decoded = { readonly copy: string; readonly encoding: string; readonly notices: readonly Notice[] };

const lineAt = (copy: string, at: number): number => copy.slice(0, at).split(/\r\n|\r|\n/).length;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4000)).toString('latin1');

const guessed = (encoding: string): Notice => ({
  code: 'guessed-encoding',
  line: 1,
  message: `The bytes are not UTF-8; they were read as ${encoding}. If letters look wrong, save the file as UTF-8.`,
});

const wrong = (declared: string, encoding: string): Notice => ({
  code: 'wrong-encoding',
  line: 1,
  message: `The copy says that it is ${declared}, but its bytes are not; they were read as ${encoding}.`,
});

const damaged = (copy: string): Notice => ({
  code: 'damaged-bytes',
  line: lineAt(copy, copy.indexOf('\ufffd')),
  message: 'Some bytes fit no letter and were replaced by \ufffd. Ask for the file again.',
});

/** The bytes of the lines that hold more than ASCII: what tells of the encoding, and nothing else. */
function foreignLines(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(at, end);
    if (!isAscii(line)) parts.push(line);
    at = end;
  }
  return Buffer.concat(parts);
}

const read = (bytes: Uint8Array, encoding: string): string =>
  readAs(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);

/** Reads a file whose lines are UTF-8 in part. */
function decodeMixed(bytes: Uint8Array, stretches: readonly Stretch[]): Decoded {
  const other = stretches.filter(({ kind }) => kind === 'legacy').map(({ start, end }) => bytes.subarray(start, end));
  const encoding = other.length > 0 ? legacyOf(foreignLines(Buffer.concat(other))) : 'utf-8';
  const parts = stretches.map(({ kind, start, end }) => {
    const stretch = bytes.subarray(start, end);
    return kind === 'legacy' ? read(stretch, encoding) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(stretch);
  });
  const first = parts
    .slice(
      0,
      stretches.findIndex(({ kind }) => kind === 'legacy'),
    )
    .join('');
  const notice: Notice = {
    code: 'mixed-encodings',
    line: lineAt(first, first.length),
    message: `Some lines, this one first, are not UTF-8 as the others are; they were read as ${encoding}.`,
  };
  return { copy: parts.join(''), encoding: 'utf-8', notices: other.length > 0 ? [notice] : [] };
}

/** Reads bytes that are neither UTF-8 nor UTF-16: as the copy declares where that fits, else as they look. */
function decodeLegacy(bytes: Uint8Array): Decoded {
  const declared = declaredIn(latin1(bytes));
  const likely = legacyOf(foreignLines(bytes));
  const stretches = isDouble(likely) && readAs(bytes, likely) !== null ? null : stretchesOf(bytes);
  if (stretches) return decodeMixed(bytes, stretches);
  const isTrusted = declared === likely || (declared !== null && !declared.startsWith('utf-') && !isDouble(likely));
  const trusted = isTrusted ? readAs(bytes, declared) : null;
  if (trusted !== null) return { copy: trusted, encoding: declared ?? likely, notices: [] };
  return {
    copy: read(bytes, likely),
    encoding: likely,
    notices: [declared ? wrong(declared, likely) : guessed(likely)],
  };
}

/** How ISO-2022-JP, which is ASCII but for such shifts, turns to Japanese. */
const shiftIn = ['\u001b$@', '\u001b$B'];

function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const utf16 = utf16Of(bytes);
  const plain = strictly(bytes, utf16 ?? 'utf-8');
  const shifted =
    plain !== null && shiftIn.some((sign) => plain.includes(sign)) ? strictly(bytes, 'iso-2022-jp') : null;
  if (shifted !== null) return { copy: shifted, encoding: 'iso-2022-jp', notices: [] };
  const copy = plain ?? (utf16 && new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes));
  if (copy === null) return null;
  const declared = declaredIn(copy);
  const encoding = utf16 ?? 'utf-8';
  if (declared === null) return { copy, encoding, notices: [] };
  const isTrue = utf16 ? declared.startsWith('utf-16') : declared === 'utf-8' || isAscii(bytes);
  return { copy, encoding, notices: isTrue ? [] : [wrong(declared, encoding)] };
}

/** Reads bytes as text: by their mark, as UTF-8 if they are, else by what they look like, and mends mojibake. Never fails. */
export function decode(bytes: Uint8Array): Decoded {
  const told = decodeUnicode(bytes) ?? decodeLegacy(bytes);
  const mayBeMisread = told.encoding.startsWith('utf-') && !isAscii(bytes);
  const { copy, notices } = mayBeMisread ? repairMojibake(told.copy) : { ...told, notices: [] };
  const isDamaged = copy.includes('\ufffd') && strictly(bytes, told.encoding) === null;
  return {
    copy,
    encoding: told.encoding,
    notices: [...told.notices, ...(isDamaged ? [damaged(copy)] : []), ...notices],
  };
}
