import { anyOf } from './anyOf.ts';
import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';
import { headOf } from './packageHead.ts';

/** A story of a few words in a package, `heading` what stands right above it. */
export type Entry = { readonly headline: string; readonly lines: readonly Line[]; readonly heading: Line | null };

/** A package of entries: what stands above them, and each of them. */
export type Entries = { readonly cover: readonly Line[]; readonly entries: readonly Entry[] };

type Kind = {
  /** Its title. */
  readonly isTitle: (text: string) => boolean;
  /** What opens an entry. */
  readonly opens: RegExp;
  readonly headlineOf: (text: string) => string;
};

const firstSentence = (text: string): string =>
  (/^.{10,300}?[.!?](?=\s+["“]?\p{Lu}|$)/u.exec(text.slice(0, 400))?.[0] ?? text.slice(0, 300)).replace(/\.$/, '');

/** Days of other years, and the titles of the papers: a line an entry, so `1863 -- ` is no dateline. */
const kinds: readonly Kind[] = [
  { isTitle: anyOf([/\bToday in .{2,30} history\b/i]), opens: /^\d{3,4}\s?(?:--|[—–-])\s/, headlineOf: firstSentence },
  {
    isTitle: anyOf([/^(?:Top )?[Hh]eadlines (?:in|of|from) /]),
    opens: /^(?:--?|[—–•*])\s?(?=\S)/,
    headlineOf: (text) => text.replace(/^(?:--?|[—–•*])\s?/, '').replace(/\s*\([^()]{2,60}\)\s?$/, ''),
  },
];

/** Takes apart a package of one-line entries; null if the file is none. */
export function entriesOf(lines: readonly Line[]): Entries | null {
  const head = headOf(lines);
  const kind = kinds.find(({ isTitle }) => head.some(({ text }) => text.length < 120 && isTitle(text)));
  if (!kind) return null;
  const stop = lines.findIndex(({ text }) => isEnd(text));
  const body = lines.slice(0, stop < 0 ? lines.length : stop);
  const first = body.findIndex(({ text }) => kind.opens.test(text));
  if (first < 0) return null;
  const { entries, headings } = readEntries(body.slice(first), kind);
  const above = headingAbove(body, first);
  if (entries.length < 2) return null;
  return {
    cover: body.slice(0, above ?? first),
    entries: entries.map((of, index) => {
      const text = of.map((line) => line.text).join(' ');
      const heading = index === 0 && above !== null ? (body[above] ?? null) : (headings[index] ?? null);
      return { headline: kind.headlineOf(text), lines: of, heading };
    }),
  };
}

/** The heading of the first entries: a short line right above them, below other text. */
function headingAbove(body: readonly Line[], first: number): number | null {
  let at = first - 1;
  while (at > 0 && body[at]?.text === '') at -= 1;
  const text = body[at]?.text ?? '';
  const hasMore = body.slice(0, at).filter((line) => line.text !== '').length >= 2;
  return hasMore && text.length < 60 && !/[.!?]$|\d/.test(text) ? at : null;
}

/** Whether a line closes its entry with the paper's name. */
const closesEntry = (line: Line | undefined): boolean => /\([^()]{2,60}\)$/.test(line?.text ?? '');

/** The lines of each entry, and what heading stands before it. */
function readEntries(lines: readonly Line[], kind: Kind) {
  const entries: Line[][] = [];
  const headings: (Line | null)[] = [];
  let [isOpen, heading]: [boolean, Line | null] = [false, null];
  for (const line of lines) {
    if (line.text === '') isOpen = false;
    else if (kind.opens.test(line.text)) {
      entries.push([line]);
      headings.push(heading);
      [isOpen, heading] = [true, null];
    } else if (isOpen && !closesEntry(entries.at(-1)?.at(-1))) entries.at(-1)?.push(line);
    else heading = line;
  }
  return { entries, headings };
}
