import { anyOf } from './anyOf.ts';
import type { Line } from './lines.ts';
import { isSlugline } from './slugline.ts';

/** What the wire itself put around an article: lines for machines, and among them the desk's short name and a title. */
export type Envelope = {
  /** The first line of the article proper, as an index. */
  readonly from: number;
  readonly slugline: Line | null;
  readonly headline: Line | null;
  /** A title that counts where the copy has none of its own. */
  readonly subject: Line | null;
  /** A line that holds when it was sent. */
  readonly stamp: Line | null;
};

const mailLine =
  /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Sender|Message-I[Dd]|MIME-Version|Received|Return-Path|Content-[\w-]+|X-[\w-]+|보낸사람|받는사람|날짜|제목)\s?:/;

const labelOf = (text: string): number => /^[^:]{1,14}:\s*(?:(?:Fwd?|FW|Re|전달)\s?:\s*)*/i.exec(text)?.[0].length ?? 0;

/** An e-mail's own lines; its subject is a title where the copy has none, its date a stamp. */
function afterMail(lines: readonly Line[], first: number): Envelope {
  const length = lines
    .slice(first)
    .findIndex(({ text, indent }) => !mailLine.test(text) && (indent === 0 || text === ''));
  const known = lines.slice(first, length < 0 ? undefined : first + length);
  const subject = known.find(({ text }) => /^(?:Subject|제목)\s?:/.test(text)) ?? null;
  if (!subject) return none;
  const skip = labelOf(subject.text);
  return {
    ...none,
    from: first + known.length,
    subject: { ...subject, text: subject.text.slice(skip), from: subject.from + skip },
    stamp: known.find(({ text }) => /^(?:Date|Sent|날짜)\s?:/.test(text)) ?? null,
  };
}

const none: Envelope = { from: 0, slugline: null, headline: null, subject: null, stamp: null };

/** So many lines may stand before the text. */
const depth = 16;

const isMachine = ({ text, signs }: Line): boolean =>
  text === '' || signs !== '' || /[^\P{Cc}\t]/u.test(text.slice(0, 200)) || !/\p{L}{3}/u.test(text);

/** ANPA-1312 and IPTC 7901: whatever comes before the start of text; a line of plain words there is the slugline. */
function beforeText(lines: readonly Line[], text: number): Envelope {
  const plain = lines.slice(0, text).filter((line) => !isMachine(line));
  return { ...none, from: text, slugline: plain.find((line) => isSlug(line.text)) ?? plain[0] ?? null };
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
    ...none,
    from: zczc + 1 + known.length,
    slugline: slugline && withoutSign(slugline),
    headline: headline && withoutSign(headline),
  };
}

const withoutSign = (line: Line): Line => {
  const length = /^[:#%]\s*/.exec(line.text)?.[0].length ?? 0;
  return { ...line, text: line.text.slice(length), from: line.from + length };
};

/** A first line for machines whose control signs were lost: IPTC 7901's, ANPA's. */
const machineLine = /^(?:[a-z]{3}\d{3,4} \d [a-z]{1,2} {1,3}\d{1,4} .{0,40}|[a-z]\d{4}-{3,6}.{0,8})$/;

/** What the wire put before an article; nothing where the copy came without. */
export function envelopeOf(lines: readonly Line[]): Envelope {
  const head = lines.slice(0, depth);
  const text = head.findIndex(({ signs }) => signs.includes('\u0002'));
  if (text > 0) return beforeText(head, text);
  const zczc = head.findIndex((line) => line.text !== '');
  const opening = head[zczc]?.text ?? '';
  if (machineLine.test(opening)) return { ...none, from: zczc + 1 };
  if (/^ZCZC\b/.test(opening)) return afterZczc(lines, zczc);
  return mailLine.test(opening) ? afterMail(lines.slice(0, 60), zczc) : none;
}

const isStampBelow = anyOf([/^(?:\d{6}(?: GMT)? [A-Za-z]{3} \d\d|\d{4}[/.]\d\d[/.]\d\d \d\d:\d\d(?::\d\d)? 송고)$/]);

/** Whether a line is the stamp that follows the text: `091223 dec 18` in IPTC 7901, `2026/06/20 08:00 송고` in Korea. */
export const isTrailer = ({ text }: Line): boolean => text.length < 24 && isStampBelow(text);
