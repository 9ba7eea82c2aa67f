import { strictly } from './strictly.ts';

/**
 * The syllables that code page 949 adds to EUC-KR, by their two bytes. Node's `euc-kr` knows none of them; they are the
 * Hangul that EUC-KR lacks, in Unicode's order, so EUC-KR itself tells which they are.
 */
function extension(): ReadonlyMap<number, string> {
  const plain = Uint8Array.from({ length: 25 * 94 * 2 }, (_, at) =>
    at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + ((at >> 1) % 94),
  );
  const known = new Set(new TextDecoder('euc-kr').decode(plain));
  const pairs = new Map<number, string>();
  let syllable = 0xac00;
  for (let lead = 0x81; lead <= 0xc6; lead += 1)
    for (let trail = 0x41; trail <= (lead > 0xa0 ? 0xa0 : 0xfe); trail += 1) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (known.has(String.fromCharCode(syllable))) syllable += 1;
      if (syllable > 0xd7a3) return pairs;
      pairs.set(lead * 256 + trail, String.fromCharCode(syllable));
      syllable += 1;
    }
  return pairs;
}

let added: ReadonlyMap<number, string> | null = null;

/** Reads bytes as Korean code page 949, of which EUC-KR is a part; null if they are not. */
export function decodeCp949(bytes: Uint8Array): string | null {
  added ??= extension();
  const plain = new Uint8Array(bytes.length);
  const pairs: (readonly [number, string])[] = [];
  let length = 0;
  let letters = 0;
  for (let at = 0; at < bytes.length; at += 1, letters += 1) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const pair = lead < 0x80 ? undefined : added.get(lead * 256 + trail);
    if (pair !== undefined) pairs.push([letters, pair]);
    else if (lead >= 0x80 && lead < 0xa1) return null;
    // One question mark holds the place of a pair that is put in below.
    plain[length] = pair === undefined ? lead : 0x3f;
    length += 1;
    if (lead < 0x80) continue;
    at += 1;
    if (pair !== undefined) continue;
    plain[length] = trail;
    length += 1;
  }
  const text = strictly(plain.subarray(0, length), 'euc-kr');
  if (text === null || pairs.length === 0) return text;
  const parts = pairs.map(([at, pair], index) => text.slice((pairs[index - 1]?.[0] ?? -1) + 1, at) + pair);
  return parts.join('') + text.slice((pairs.at(-1)?.[0] ?? -1) + 1);
}
