/** What a stretch of lines is: UTF-8, ASCII included; UTF-8 that is broken somewhere; or another encoding. */
type Kind = 'utf-8' | 'broken' | 'legacy';

/** Lines that follow each other and are of one kind. */
export type Stretch = { readonly kind: Kind; readonly start: number; readonly end: number };

/** How many letters beyond ASCII of a line are whole UTF-8, and how many bytes are not. */
type Census = { readonly whole: number; readonly stray: number };

const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

const lengthOf = (lead: number): number => (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1);

function censusOf(bytes: Uint8Array, start: number, end: number): Census {
  let [whole, stray] = [0, 0];
  for (let at = start; at < end; ) {
    const length = lengthOf(bytes[at] ?? 0);
    if ((bytes[at] ?? 0) < 0x80) at += 1;
    else if (
      length > 1 &&
      at + length <= end &&
      [1, 2, 3].slice(0, length - 1).every((step) => isTail(bytes[at + step]))
    ) {
      // A letter of three bytes is no accident; one of two may be.
      whole += length - 1;
      at += length;
    } else {
      stray += 1;
      at += 1;
    }
  }
  return { whole, stray };
}

/** Whether bytes end in the middle of a letter, as a file does that was cut. */
function isCut(bytes: Uint8Array): boolean {
  const lead = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  const left = Math.min(3, bytes.length) - lead;
  return lead >= 0 && lengthOf(bytes.at(-left) ?? 0) > left && bytes.subarray(bytes.length - left + 1).every(isTail);
}

function kindOf({ whole, stray }: Census, isLast: boolean): Kind {
  if (stray === 0) return 'utf-8';
  return (whole > 1 && whole > stray * 2) || (isLast && stray < 4) ? 'broken' : 'legacy';
}

/** The stretches of a file some of whose lines are UTF-8; null where hardly any is, and it is not UTF-8 at all. */
export function stretchesOf(bytes: Uint8Array): Stretch[] | null {
  const stretches: Stretch[] = [];
  let [whole, stray] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    const census = censusOf(bytes, start, end);
    const kind = kindOf(census, end === bytes.length && isCut(bytes));
    whole += kind === 'legacy' ? 0 : census.whole;
    stray += census.stray;
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ kind, start, end });
    start = end;
  }
  return whole > 1 && whole * 4 >= stray ? stretches : null;
}
