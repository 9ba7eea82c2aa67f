import type { DatelineForm } from './Agency.ts';
import { agencies, agencyOf } from './agencies/agencies.ts';
import { dateOf, monthOf } from './months.ts';

/** A dateline found at the start of a line; `length` counts its characters, the dash included. */
export type FoundDateline = {
  readonly places: readonly string[];
  /** `YYYY-MM-DD` or `--MM-DD`; null where it names no day. */
  readonly date: string | null;
  /** Whether it names a day that no calendar has. */
  readonly isImpossible: boolean;
  readonly source: string | null;
  readonly length: number;
  /** Writers that stand inside it, as in Korean copy. */
  readonly writers: string | null;
};

type Day = { readonly rest: string; readonly date: string | null; readonly isNamed: boolean };

/** How a day is written, with the groups that hold the month and the day; the third holds the year. */
const days = [
  { pattern: /(?:^|[,.]?\s+|,)(\p{L}{3,10})\.?\s{0,2}(\d{1,2})(?:\s?,\s?(\d{4}))?\s*,?$/u, month: 1, day: 2 },
  { pattern: /(?:^|[,.]?\s+|,)(\d{1,2})\.?\s(\p{L}{3,10})\.?(?:\s(\d{4}|\d{2}))?\s*[,.]?$/u, month: 2, day: 1 },
] as const;

/** Two digits stand for a year from 1970 to 2069. */
const yearOf = (written: string): number =>
  written.length === 2 ? Number(written) + (Number(written) < 70 ? 2000 : 1900) : Number(written);

/** Takes a day from the end of what stands before the source. */
function dayOf(left: string): Day {
  for (const { pattern, month, day } of days) {
    const match = pattern.exec(left);
    const number = match ? monthOf(match[month] ?? '') : null;
    if (!match || number === null || Number(match[day]) > 31) continue;
    const full = match[3] === undefined ? null : yearOf(match[3]);
    return { rest: left.slice(0, match.index), date: dateOf(full, number, Number(match[day])), isNamed: true };
  }
  return { rest: left, date: null, isNamed: false };
}

const notPlaces =
  /^(?:by|the|a|an|on|in|for|from|photo|file|source|note|editors?|eds|attn|this|that|it|he|she|we)\b|^(?:BC|AM|PM)-/i;

const isPlace = (place: string): boolean =>
  place.length <= 40 &&
  /^(?!\p{Ll})\p{L}/u.test(place) &&
  !/[!?:;"“”()\d]/.test(place) &&
  !notPlaces.test(place) &&
  place.split(/\s+/).length <= 5;

/** What names the places, without stars before, dashes and brackets behind, and wide gaps. */
function placeWords(words: string): string {
  const bare = /^[*\s]|-$/.test(words) ? words.replace(/^[*\s]+|[,\s]*-+$/g, '') : words;
  const left = bare.endsWith(')') ? bare.replace(/\s\([^()]{2,20}\)$/, '') : bare;
  return (/\s\s|[^\S ]/.test(left) ? left.replace(/\s+/g, ' ') : left).trim();
}

/** The places that open a dateline, or null where the words are no places. */
function placesOf(words: string): string[] | null {
  const left = placeWords(words);
  if (left === '') return [];
  const [first = '', ...regions] = left.includes(',') ? left.split(/\s*,\s*/) : [left];
  if (regions.length > 3 || regions.some((region) => region.length > 30)) return null;
  const places = first.includes('/') ? first.split(/\s*\/\s*/).filter((place) => place !== '') : [first];
  return places.length > 0 && places.length <= 4 && places.every(isPlace) ? places : null;
}

const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** The forms of a dateline: the agencies' own, then those that all share, most telling first; each looks at the line's first characters only. */
const shapes: readonly DatelineForm[] = [
  ...agencies.flatMap(({ datelines = [] }) => datelines),
  {
    pattern: /^(?<left>[^()]{2,90}?)\s?\((?<source>[^()]{2,40})\)\s?(?:\.-|--+|[—–_=-])\s?/,
    holds: '(',
  },
  {
    pattern: /^(?<left>[^()]{2,40}\s\([^()]{2,20}\),\s[^()]{3,20}?)\s?\((?<source>[^()]{2,60})\)\s?--\s?/,
    holds: '(',
    needs: 'day',
  },
  { pattern: /^(?<left>[^()]{2,60}?)\s?\((?<source>[^()\s]{1,12})--\s?/, holds: '(', needs: 'day' },
  { pattern: /^(?<left>[^()]{2,60}?)\s?\((?<source>[^()]{2,30})\)(?::?\s|$)/, holds: '(', needs: 'source' },
  {
    pattern: /^(?<left>\*{0,4}[^()]{2,70}?,\s{1,2}(?:-\s)?[A-Z][a-z]{2,9}\.?\s{1,2}\d{1,2})\s(?:--|[—–-])(?:\s|$)/,
    needs: 'day',
  },
  { pattern: /^(?<left>[^()]{2,40}?)\s?(?:--+|—|\s[_–])\s?(?=\S)/, needs: 'capitals' },
];

/** `(서울=연합뉴스) 박보람 기자 = ` and its kin. */
const korean =
  /^[([](?<left>[^=()[\]]{1,40})=(?<source>[^()[\]]{1,24})[)\]]\s?(?:(?<writers>[^=]{1,80}?)\s?=\s?|(?<named>[가-힣·ㆍ ]{2,40}\s(?:기자|특파원))\s)?/;
const japanese = /^【(?<left>[^】\s]{1,12}?)(?<source>聯合ニュース|共同|時事)】\s?/;
const chinese =
  /^(?<source>韩联社|新华社)(?<left>\p{L}{2,10}?)(?<month>\d{1,2})月(?<day>\d{1,2})日电\s?(?:（记者(?<writers>[^（）]{2,40})）)?/u;

/** `평양 조선중앙통신` names the place and who told it from there. */
const withoutAgency = (place: string): string => {
  const words = place.split(' ');
  return words.length > 1 && agencyOf(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : place;
};

/** What the datelines of Korea, Japan and China open with. */
const easternSigns = '([【韩新';

function eastern(head: string): FoundDateline | null {
  if (head === '' || !easternSigns.includes(head.charAt(0))) return null;
  const match = korean.exec(head) ?? japanese.exec(head) ?? chinese.exec(head);
  if (!match) return null;
  const { left = '', source = '', writers, named, month, day } = match.groups ?? {};
  const places = left
    .split(/[·ㆍ/,]/)
    .map((place) => withoutAgency(place.trim()))
    .filter(Boolean);
  const isKorean = /[가-힣]/.test(left + source);
  if (places.length === 0 || (match[0].startsWith('(') && !isKorean)) return null;
  const date = month && day ? dateOf(null, Number(month), Number(day)) : null;
  return { places, date, isImpossible: false, source, length: match[0].length, writers: writers ?? named ?? null };
}

const isMet = (needs: DatelineForm['needs'], day: Day, source: string | null, words: string): boolean => {
  switch (needs) {
    case undefined:
      return day.isNamed || agencyOf(source ?? '') !== null || isUpper(words.split(',')[0] ?? '') || words.length < 24;
    case 'day':
      return day.isNamed;
    case 'source':
      return agencyOf(source ?? '') !== null;
    case 'dayOrSource':
      return day.isNamed || agencyOf(source ?? '') !== null;
    case 'capitals':
      return isUpper(words.split(',')[0] ?? '') && /\p{L}{2}/u.test(words);
  }
};

/** No dateline does without one of these. */
const sign = /[(/—–_]|--|\s-(?:\s|$)|\d\sKyodo$/;

/** How many characters of labels follow a monitor's dateline: `[REPORT] [TEXT] `. */
const labelsAt = (text: string): number => /^(?:\[[A-Z][A-Z ,.-]{2,60}(?:\]\s*|$)){1,4}/.exec(text)?.[0].length ?? 0;

/** The dateline that opens a line of body text; null if none does. Looks at the first 150 characters. */
export function datelineAt(line: string): FoundDateline | null {
  const head = line.slice(0, 150);
  const found = eastern(head);
  if (found) return found;
  if (!sign.test(head)) return null;
  for (const { pattern, needs, holds } of shapes) {
    const match = holds === undefined || head.includes(holds) ? pattern.exec(head) : null;
    if (!match) continue;
    const { left = '', source = null, day: after } = match.groups ?? {};
    const before = dayOf(left.trimEnd());
    const day =
      after === undefined || before.isNamed ? before : { ...dayOf(after.replace(/-+$/, '')), rest: before.rest };
    const places = placesOf(day.rest);
    if (!places || !isMet(needs, day, source, day.rest)) continue;
    if (places.length === 0 && (!day.isNamed || source === null)) continue;
    return {
      places,
      date: day.date,
      isImpossible: day.isNamed && day.date === null,
      source: source?.trim() ?? null,
      length: match[0].length + labelsAt(head.slice(match[0].length)),
      writers: null,
    };
  }
  return null;
}
