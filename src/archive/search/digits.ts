/** 93 signs that JSON writes as they are: 64 end a number, 29 say that more follows. */
const signs = [...Array(95).keys()]
  .map((code) => String.fromCharCode(code + 32))
  .filter((sign) => sign !== '"' && sign !== '\\');
const ends = 64;
const more = signs.length - ends;
const values = new Uint8Array(128);
for (const [value, sign] of signs.entries()) values[sign.charCodeAt(0)] = value;

const small = signs.slice(0, ends);

/** A whole number from 0 as signs: one up to 63, two up to 1,855. */
export function writeNumber(value: number): string {
  const one = small[value];
  if (one !== undefined) return one;
  let [text, left] = ['', value];
  while (left >= ends) {
    text += signs[ends + (left % more)];
    left = Math.floor(left / more);
  }
  return text + signs[left];
}

/** Reads numbers from signs one after another; what is no number is 0, and past the end everything is. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      const digit = values[code] ?? 0;
      if (digit < ends) return value + digit * scale;
      value += (digit - ends) * scale;
      scale *= more;
    }
  }
}
