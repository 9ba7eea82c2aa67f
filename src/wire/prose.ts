/** A line of a page as the reader weighs it. */
export type Weighed = {
  /** Words of running text; letters of scripts without blanks count by the run. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly isSentence: boolean;
  /** Whether it opens with a bullet, a number or a box, as menus and lists do. */
  readonly isBulleted: boolean;
  /** Whether it is running text: long, and punctuated like a sentence. */
  readonly isProse: boolean;
};

const bullet = /^(?:[•·▪○●□■◦☆★▸►▶»›◇◆◘+*-]|\(\*?\s?\)|\[\s?\]|\d{1,3}[.)])(?:\s|$)/;
const closed = /[.!?…。！？؟।」』”"’')\]»]\s?(?:\[\d{1,3}\])?$/;
const ended = /[.!?…。！？؟।]["”’'」』)\]»]{0,3}\s?(?:\[\d{1,3}\])?$/;
const unspaced = /[぀-ヿ㐀-鿿]/g;
const thai = /[฀-๿຀-໿ក-៿]/g;
const southern = /[฀-๿຀-໿ក-៿]/;
const inner = /[.!?。！？؟।,;:，、،–—-]["”’'」』)]?(?:\s|\p{L})/u;

/** How many words a text holds: between blanks, or by the run of letters where the script has none. */
export function wordsIn(text: string): number {
  const ideographs = text.match(unspaced)?.length ?? 0;
  const southern = text.match(thai)?.length ?? 0;
  const spaced =
    text
      .replace(unspaced, ' ')
      .replace(thai, ' ')
      .match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return spaced + ideographs / 2 + southern / 5;
}

const capitals = /^[\p{Lu}\p{N}]/u;

/** The share of a text's words that open with a capital, as in names of links and sections; 0 where the script has none. */
function capitalShare(text: string): number {
  const words = text
    .slice(0, 400)
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => capitals.test(word)).length / words.length;
}

/** Weighs one line of a page. */
export function weigh(text: string): Weighed {
  const isBulleted = bullet.test(text);
  const words = wordsIn(text);
  const tail = text.slice(-12);
  const isSentence = ended.test(tail);
  const hasPause = inner.test(text.slice(0, 600));
  const isProse =
    !isBulleted &&
    capitalShare(text) < 0.6 &&
    ((words >= 10 && isSentence) || (words >= 22 && (closed.test(tail) || hasPause || southern.test(text))));
  return { words, isSentence, isBulleted, isProse };
}
