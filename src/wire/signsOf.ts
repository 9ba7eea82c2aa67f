/** Stands for any sign beyond ASCII. */
export const beyond = '\u0080';

const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));

/** The signs of ASCII that a letter, an escape or a class of a pattern stands for, and those beyond; `beyond` for any of them. */
export function signsOf(one: string, flags: string): readonly string[] {
  const sign = one.replace(/^\\(?=[^\w\s])/, '');
  if (!/^(?:[[.]|\\\w)/.test(one)) return flags.includes('i') ? [sign.toLowerCase(), sign.toUpperCase()] : [sign];
  const signs = ascii.match(new RegExp(one, flags.replace('y', 'g').replace(/^(?!.*g)/, 'g'))) ?? [];
  return [...signs, ...foreignSignsOf(one)];
}

/** A class that names a range beyond ASCII, what it is not, or letters by their kind, stands for any sign beyond. */
function foreignSignsOf(one: string): readonly string[] {
  if (/^(?:\[\^|\.$)|\\[pPsSwWDu]|[^\0-\x7f]-|-[^\0-\x7f]/.test(one)) return [beyond];
  const signs = one.match(/[^\0-\x7f]/gu) ?? [];
  return signs.flatMap((sign) => [sign, sign.toLowerCase(), sign.toUpperCase()]);
}
