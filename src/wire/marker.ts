import type { MarkerRule } from './Agency.ts';
import { agencies } from './agencies/agencies.ts';
import { anyOf } from './anyOf.ts';
import type { Marker } from './article.ts';
import { mayOpen } from './mayOpen.ts';

/** What stands before a headline: its marker, its genre, and how many characters both take, at its start and at its end. */
export type Prefix = {
  readonly marker: Marker | null;
  readonly genre: string | null;
  /** Characters of the line that the marker, then the genre, take at its start, blanks included. */
  readonly length: number;
  /** Where in the line the marker's own characters are, brackets included; null without one. */
  readonly markerAt: readonly [number, number] | null;
  readonly genreAt: readonly [number, number] | null;
};

/** Every form of marker: what agencies share, then each agency's own. */
const rules: readonly MarkerRule[] = [
  // What lifts a hold, an embargo or a kill stands before them, for it holds their word.
  {
    pattern:
      /^[([]?(?<text>HOLD (?:RELEASED|LIFTED)|RELEASE OF HOLD|EMBARGO LIFTED|KILL (?:WITHDRAWN|RESCINDED|LIFTED)|DISREGARD KILL)(?:[)\]]\s*|\s?[-–:]\s*|\s*$)/,
    kind: 'advisory',
    rank: 0,
  },
  // A correction of a later version keeps that version's number.
  {
    pattern:
      /^(?<text>(?:(?:REFILE|RPT|REPEAT)\s?-\s?)?(?:CORRECTED|CORRECTION)(?:\s?-?\s?\(OFFICIAL\))?\s?-\s?(?:UPDATE|WRAPUP) ?(?<n>\d{1,3}))\s?[-–:]\s*/,
    kind: 'correction',
    rank: 'number',
  },
  {
    pattern: /^(?<text>(?:UPDATE|WRAPUP) ?(?<n>\d{1,3})\s?-\s?(?:CORRECTED|CORRECTION))\s?[-–:]\s*/,
    kind: 'correction',
    rank: 'number',
  },
  {
    pattern: /^(?<text>(?:REFILE\s?-\s?)?(?:CORRECTED|CORRECTION)(?:\s?-?\s?\(OFFICIAL\))?)\s?[-–:]\s*/,
    kind: 'correction',
    rank: 0,
  },
  {
    pattern: /^(?<text>(?:BULLETIN|MANDATORY) KILL|KILL[- ](?:NOTICE|ADVISORY))(?:\s?[-–:]\s*|\s*$)/,
    kind: 'kill',
    rank: 0,
  },
  {
    pattern: /^(?:={1,3}|\/{1,3}|\*{1,3})\s?(?<text>ANNULATION|KILL)\s?(?:={1,3}|\/{1,3}|\*{1,3})\s*/,
    kind: 'kill',
    rank: 0,
  },
  { pattern: /^(?<text>ANNULATION|WITHDRAWAL|WITHDRAWN)\s?[-–:]\s*/, kind: 'kill', rank: 0 },
  {
    pattern: /^[([]?(?<text>RECTIFICATIF|Berichtigung|BERICHTIGUNG|Correction|Corrected|更正)(?:[)\]]\s*|\s?[:：]\s*)/,
    kind: 'correction',
    rank: 0,
  },
  { pattern: /^[([](?<text>URGENT|Urgent|FLASH|ALERT)[)\]]\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^[([](?<text>(?<n>\d{1,3})(?:st|nd|rd|th) (?:LD|LEAD|Lead))[)\]]\s*/i, kind: 'lead', rank: 'number' },
  { pattern: /^[([](?<text>LEAD|LD|Lead)[)\]]\s*/, kind: 'lead', rank: 1 },
  { pattern: /^[([](?<text>UPDATE ?(?<n>\d{1,3}))[)\]]\s*/, kind: 'update', rank: 'number' },
  { pattern: /^[([](?<text>UPDATED?)[)\]]\s*/, kind: 'update', rank: 1 },
  { pattern: /^[([](?<text>CORRECTED|CORRECTION|Corrected|CORRECTIVE)[)\]]\s*(?:-\s+)?/, kind: 'correction', rank: 0 },
  { pattern: /^[([](?<text>KILL|WITHDRAWN)[)\]]\s*/, kind: 'kill', rank: 0 },
  { pattern: /^[([](?<text>HOLD|EMBARGO|EMBARGOED|엠바고)[)\]]\s*/, kind: 'hold', rank: 0 },
  { pattern: /^[([](?<text>ADVISORY)[)\]]\s*/, kind: 'advisory', rank: 0 },
  { pattern: /^(?<text>UPDATE ?(?<n>\d{1,3}))\s?[-–:]\s*/, kind: 'update', rank: 'number' },
  { pattern: /^(?<text>Update ?(?<n>\d{1,3})):\s*/, kind: 'update', rank: 'number' },
  { pattern: /^(?<text>UPDATED?|Updated?):\s*/, kind: 'update', rank: 1 },
  { pattern: /^(?<text>CORRECTIVE)\s?[-–:]\s*/, kind: 'correction', rank: 0 },
  { pattern: /^(?<text>BREAKING NEWS|ALERT|FLASH|BREAKING)\s?[-–:]\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^(?<text>(?<n>\d)(?:ST|ND|RD|TH) LEAD)\s?[-–:]\s*/, kind: 'lead', rank: 'number' },
  { pattern: /^(?<text>LEAD):\s*/, kind: 'lead', rank: 1 },
  { pattern: /^(?<text>KILL(?: KILL KILL)?)\s?[-–:]\s*/, kind: 'kill', rank: 0 },
  { pattern: /^(?<text>HOLD(?: HOLD HOLD)?)\s?[-–:]\s*/, kind: 'hold', rank: 0 },
  { pattern: /^(?<text>ADVISORY)\s?[-–:]\s*/, kind: 'advisory', rank: 0 },
  ...agencies.flatMap(({ markers = [] }) => markers),
];

const genres =
  /^(?:\((?<round>News Focus|News Analysis|Yonhap Interview|Yonhap Feature|Newsmaker|Feature|Interview|Profile|Roundup|Asiad|Olympics|Movie Review|Yonhap Special|Photo News|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\)|(?<named>(?:[A-Z][a-z]+ )?(?:Focus|Headlines|Roundup|Spotlight|Interview|Commentary|Feature)):)\s+(?=\S)/;

const own: readonly RegExp[] = agencies.flatMap(({ genres: list = [] }) => list);

const hasPrefix = anyOf([...rules.map(({ pattern }) => pattern), genres, ...own]);

const none: Prefix = { marker: null, genre: null, length: 0, markerAt: null, genreAt: null };

const genreAtStart = (text: string): RegExpExecArray | null =>
  genres.exec(text) ?? own.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? null;

const openers = rules.map(({ pattern }) => mayOpen([pattern]));

const ruleFor = (text: string): { rule: MarkerRule; match: RegExpExecArray } | null => {
  for (const [at, rule] of rules.entries()) {
    const match = openers[at]?.(text) ? rule.pattern.exec(text) : null;
    if (match) return { rule, match };
  }
  return null;
};

/** Of two markers in a row the one that stops or mends the copy, with the later version's number, else the later version. */
function stacked(first: Marker | null, next: Marker): Marker {
  if (first === null) return next;
  const rank = Math.max(first.rank, next.rank);
  if (first.kind === 'kill' || first.kind === 'hold') return first;
  if (next.kind === 'kill' || next.kind === 'hold') return next;
  if (first.kind === 'correction') return { ...first, rank };
  return next.kind === 'correction' || next.rank > first.rank ? { ...next, rank } : first;
}

/** A header asks three times of each of its lines; the last answer is kept. */
let last: { readonly line: string; readonly prefix: Prefix } = { line: '', prefix: none };

/** Reads what stands before a headline; markers stack, and a bracket that is none is a genre. */
export function prefixOf(line: string): Prefix {
  if (last.line !== line) last = { line, prefix: hasPrefix(line.slice(0, 80)) ? readPrefix(line) : none };
  return last.prefix;
}

function readPrefix(line: string): Prefix {
  let [marker, genre]: [Marker | null, string | null] = [null, null];
  let [markerAt, genreAt]: [Prefix['markerAt'], Prefix['genreAt']] = [null, null];
  let at = 0;
  for (let step = 0; step < 4; step += 1) {
    const rest = line.slice(at, at + 80);
    const found = ruleFor(rest);
    if (found && found.match[0] !== '') {
      const { text = '', n } = found.match.groups ?? {};
      const rank = found.rule.rank === 'number' ? Number(n) : found.rule.rank;
      marker = stacked(marker, { text, kind: found.rule.kind, rank });
      markerAt = [markerAt?.[0] ?? at, at + found.match[0].trimEnd().length];
      at += found.match[0].length;
      continue;
    }
    const match: RegExpExecArray | null = genre === null ? genreAtStart(rest) : null;
    if (!match) break;
    genre = match.groups?.round ?? match.groups?.named ?? match.groups?.genre ?? null;
    genreAt = [at, at + match[0].trimEnd().length];
    at += match[0].length;
  }
  return { marker, genre, length: at, markerAt, genreAt };
}

const trailing =
  /\s+(?:\((?<text>UPDATE ?(?<n>\d{1,3})|(?<take>[2-9])|LEAD|(?<nth>\d)(?:st|nd|rd|th) LD)\)|(?<next>-(?<part>[2-9])-))\s*$/;

/** A marker that stands at a headline's end, as some agencies have it, and where it starts. */
export function suffixOf(line: string): { marker: Marker; at: number } | null {
  const last = line.slice(-1);
  if (last !== ')' && last !== ']' && last !== '-' && last.trim() !== '') return null;
  const at = Math.max(0, line.length - 24);
  const tail = line.slice(at);
  const match = trailing.exec(tail);
  if (!match) return ownSuffixOf(tail, at);
  const { next = '', text = next, part, take = part, n = take, nth } = match.groups ?? {};
  const kind = n === undefined ? 'lead' : 'update';
  return { marker: { text, kind, rank: Number(n ?? nth ?? 1) }, at: at + match.index };
}

const suffixes: readonly MarkerRule[] = agencies.flatMap(({ suffixes: list = [] }) => list);

function ownSuffixOf(tail: string, from: number): { marker: Marker; at: number } | null {
  for (const { pattern, kind, rank } of suffixes) {
    const match = pattern.exec(tail);
    if (!match || from + match.index === 0) continue;
    const { text = '', n } = match.groups ?? {};
    return { marker: { text, kind, rank: rank === 'number' ? Number(n) : rank }, at: from + match.index };
  }
  return null;
}
