import type { Marker, MarkerKind } from './article.ts';

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

type Rule = { readonly pattern: RegExp; readonly kind: MarkerKind; readonly rank: number | 'number' };

/** Every form of marker; `text` is what the group named so holds, `n` its number. */
const rules: readonly Rule[] = [
  { pattern: /^\((?<text>URGENT|Urgent|FLASH|ALERT)\)\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^\((?<text>(?<n>\d{1,2})(?:st|nd|rd|th) (?:LD|LEAD|Lead))\)\s*/, kind: 'lead', rank: 'number' },
  { pattern: /^\((?<text>LEAD|LD|Lead)\)\s*/, kind: 'lead', rank: 1 },
  { pattern: /^\((?<text>UPDATE ?(?<n>\d{1,2}))\)\s*/, kind: 'update', rank: 'number' },
  { pattern: /^\((?<text>CORRECTED|CORRECTION|Corrected|CORRECTIVE)\)\s*(?:-\s+)?/, kind: 'correction', rank: 0 },
  { pattern: /^\((?<text>KILL|WITHDRAWN)\)\s*/, kind: 'kill', rank: 0 },
  { pattern: /^\((?<text>HOLD|EMBARGO|EMBARGOED)\)\s*/, kind: 'hold', rank: 0 },
  { pattern: /^\((?<text>ADVISORY)\)\s*/, kind: 'advisory', rank: 0 },
  { pattern: /^\[(?<text>속보|긴급)\]\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^\[(?<text>(?<n>\d)보)\]\s*/, kind: 'lead', rank: 'number' },
  { pattern: /^[([](?<text>종합(?<n>\d{1,2})보)[)\]]\s*/, kind: 'lead', rank: 'number' },
  { pattern: /^[([](?<text>종합)[)\]]\s*/, kind: 'lead', rank: 1 },
  { pattern: /^[([](?<text>고침|정정)[)\]]\s*/, kind: 'correction', rank: 0 },
  { pattern: /^[([](?<text>전문취소|기사취소)[)\]]\s*/, kind: 'kill', rank: 0 },
  { pattern: /^[([]?(?<text>简讯|快讯|速報)[)\]]?[：:]\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^[([]?(?<text>详讯)[)\]]?[：:]\s*/, kind: 'lead', rank: 1 },
  { pattern: /^(?<text>(?:UPDATE|WRAPUP) ?(?<n>\d{1,2}))\s?[-–:]\s*/, kind: 'update', rank: 'number' },
  { pattern: /^(?<text>(?:REFILE-)?CORRECTED|CORRECTION|CORRECTIVE)\s?[-–:]\s*/, kind: 'correction', rank: 0 },
  { pattern: /^(?<text>REFILE|RPT)\s?[-–:]\s*/, kind: 'update', rank: 0 },
  { pattern: /^(?<text>Urgent|URGENT|BREAKING NEWS|ALERT|FLASH)\s?[-–:]\s*/, kind: 'urgent', rank: -1 },
  { pattern: /^(?<text>LEAD):\s*/, kind: 'lead', rank: 1 },
  { pattern: /^(?<text>(?<n>\d)(?:ST|ND|RD|TH) LEAD)\s?[-–:]\s*/, kind: 'lead', rank: 'number' },
  { pattern: /^(?<text>KILL|KILL KILL KILL|STORY WITHDRAWN|WITHDRAWN)\s?[-–:]\s*/, kind: 'kill', rank: 0 },
  { pattern: /^(?<text>HOLD|HOLD HOLD HOLD)\s?[-–:]\s*/, kind: 'hold', rank: 0 },
  { pattern: /^(?<text>ADVISORY)\s?[-–:]\s*/, kind: 'advisory', rank: 0 },
];

const genres =
  /^(?:\((?<round>News Focus|News Analysis|Yonhap Interview|Yonhap Feature|Newsmaker|Feature|Interview|Profile|Roundup|Asiad|Olympics|Movie Review|Yonhap Special|Photo News|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\)|(?<named>(?:[A-Z][a-z]+ )?(?:Focus|Headlines|Roundup|Spotlight|Interview|Commentary|Feature)):)\s+(?=\S)/;

const ruleFor = (text: string): { rule: Rule; match: RegExpExecArray } | null => {
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match) return { rule, match };
  }
  return null;
};

/** Reads what stands before a headline; the first marker counts, a second bracket is a genre. */
export function prefixOf(line: string): Prefix {
  let [marker, genre]: [Marker | null, string | null] = [null, null];
  let [markerAt, genreAt]: [Prefix['markerAt'], Prefix['genreAt']] = [null, null];
  let at = 0;
  for (let step = 0; step < 4; step += 1) {
    const rest = line.slice(at, at + 80);
    const found = ruleFor(rest);
    if (found && marker === null) {
      const { text = '', n } = found.match.groups ?? {};
      marker = { text, kind: found.rule.kind, rank: found.rule.rank === 'number' ? Number(n) : found.rule.rank };
      markerAt = [at, at + found.match[0].trimEnd().length];
      at += found.match[0].length;
      continue;
    }
    const match: RegExpExecArray | null = genre === null ? genres.exec(rest) : null;
    if (!match) break;
    genre = match.groups?.round ?? match.groups?.named ?? null;
    genreAt = [at, at + match[0].trimEnd().length];
    at += match[0].length;
  }
  return { marker, genre, length: at, markerAt, genreAt };
}

const trailing = /\s*\((?<text>UPDATE ?(?<n>\d{1,2}))\)\s*$/;

/** A marker that stands at a headline's end, as some agencies have it, and where it starts. */
export function suffixOf(line: string): { marker: Marker; at: number } | null {
  const at = Math.max(0, line.length - 24);
  const match = trailing.exec(line.slice(at));
  if (!match) return null;
  const { text = '', n } = match.groups ?? {};
  return { marker: { text, kind: 'update', rank: Number(n) }, at: at + match.index };
}
