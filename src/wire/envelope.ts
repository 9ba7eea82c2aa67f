import type { Line } from './lines.ts';
import { isSlugline } from './slugline.ts';

/** What the wire itself put around an article: lines for machines, and among them the desk's short name and a title. */
export type Envelope = {
  /** The first line of the article proper, as an index. */
  readonly from: number;
  readonly slugline: Line | null;
  readonly headline: Line | null;
};

const none: Envelope = { from: 0, slugline: null, headline: null };

/** So many lines may stand before the text. */
const depth = 16;

const isMachine = ({ text, signs }: Line): boolean =>
  text === '' || signs !== '' || /[^\P{Cc}\t]/u.test(text.slice(0, 200)) || !/\p{L}{3}/u.test(text);

/** ANPA-1312 and IPTC 7901: whatever comes before the start of text; a line of plain words there is the slugline. */
function beforeText(lines: readonly Line[], text: number): Envelope {
  const plain = lines.slice(0, text).filter((line) => !isMachine(line));
  return { from: text, slugline: plain.find((line) => isSlug(line.text)) ?? plain[0] ?? null, headline: null };
}

const isSlug = (text: string): boolean => text.endsWith('/') || isSlugline(text);

const sign = /^(?:[:=*&+$%#~!]|[A-Z]$)/;

/** ZCZC: a line each for the machine, told apart by its first sign: `^` the headline, `:` and `#` the names of the story. */
function afterZczc(lines: readonly Line[], zczc: number): Envelope {
  const head = lines.slice(zczc + 1, zczc + 1 + depth);
  const length = head.findIndex(
    ({ text, signs }) => text !== '' && !sign.test(text) && !signs.includes('^') && !/^[A-Z]{2} [A-Z]{2,}/.test(text),
  );
  const known = head.slice(0, length < 0 ? head.length : length);
  const names = known.filter(({ text, signs }) => signs === '' && /^[:#%].*\p{L}{3}/u.test(text));
  const titles = names.filter(({ text }) => /^:.*\p{L}{3,}.*\s/u.test(text));
  const headline = known.find(({ signs, text }) => signs.includes('^') && text !== '') ?? titles[0] ?? names[0] ?? null;
  const slugline = names.find((line) => line !== headline) ?? null;
  return {
    from: zczc + 1 + known.length,
    slugline: slugline && withoutSign(slugline),
    headline: headline && withoutSign(headline),
  };
}

const withoutSign = (line: Line): Line => {
  const length = /^[:#%]\s*/.exec(line.text)?.[0].length ?? 0;
  return { ...line, text: line.text.slice(length), from: line.from + length };
};

/** What the wire put before an article; nothing where the copy came without. */
export function envelopeOf(lines: readonly Line[]): Envelope {
  const head = lines.slice(0, depth);
  const text = head.findIndex(({ signs }) => signs.includes('\u0002'));
  if (text > 0) return beforeText(head, text);
  const zczc = head.findIndex((line) => line.text !== '');
  return /^ZCZC\b/.test(head[zczc]?.text ?? '') ? afterZczc(lines, zczc) : none;
}

const iptcStamp = /^\d{6}(?: GMT)? [A-Za-z]{3} \d\d$/;

/** Whether a line is the stamp that follows the text in IPTC 7901: `091223 dec 18`. */
export const isTrailer = ({ text }: Line): boolean => text.length < 20 && iptcStamp.test(text);
