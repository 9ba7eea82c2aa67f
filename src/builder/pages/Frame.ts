const sign = '\u0001';

/** A blank in the text of a frame, by its name. */
export const blank = (name: string): string => sign + name + sign;

/** A text with blanks that is parted once, and filled in as often as asked. */
export class Frame<Name extends string> {
  /** Texts, and between each two of them the name of what stands there. */
  readonly #pieces: readonly string[];

  constructor(text: string) {
    this.#pieces = text.split(sign);
  }

  /** The text with all of its blanks filled. */
  fill(values: Readonly<Record<Name, string>>): string {
    let filled = '';
    for (const [at, piece] of this.#pieces.entries()) filled += at % 2 === 0 ? piece : values[piece as Name];
    return filled;
  }
}
