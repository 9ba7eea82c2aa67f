import type { Article } from './article.ts';
import { isEmbargo } from './ednote.ts';
import { dateOf, monthOf } from './months.ts';
import { zoneOf } from './stamp.ts';

/** What copy says of the hour before which it may not be published. */
export type Embargo = {
  /** The copy's own words. */
  readonly said: string;
  /** The hour with its offset, an instant; null where the copy does not name day, hour and zone. */
  readonly at: string | null;
  /** As far as the copy names them, the day and the hour without a zone: `2026-10-19T06:00`, `2026-10-19`; null without a day. */
  readonly local: string | null;
};

const labelled = /^(?:EMBARGO|SPERRFRIST|엠바고)/i;

/** The words that ask to wait: the note's, or those that open the body. */
function wordsOf({ ednote, marker, body, status }: Article): string | null {
  if (status !== 'withheld') return null;
  if (isEmbargo(ednote?.text ?? '')) return ednote?.text ?? null;
  const [first] = body;
  const opening = first && 'text' in first ? first.text : '';
  if (/^\W{0,3}EMBARGOED/.test(opening)) return opening;
  return labelled.test(marker?.text ?? '') ? (ednote?.text ?? marker?.text ?? null) : null;
}

type Clock = { readonly hour: number; readonly minute: number; readonly end: number };

const clocks: readonly RegExp[] = [
  /(?<noon>오전|오후)\s?(?<h>\d{1,2})[시:]\s?(?<min>\d\d)?/,
  /(?<![\d.])(?<h>\d{1,2})(?:[:.](?<min>\d\d))?\s?(?<half>[ap])\.?m\b\.?/i,
  /(?<![\d.:-])(?<h>\d{1,2})[:h](?<min>\d\d)(?::\d\d)?/,
  /(?<h>\d{1,2})(?:[.:](?<min>\d\d))?\s?Uhr\b/,
  /(?<![\d.])(?<h>\d{1,2})시(?:\s?(?<min>\d{1,2})분)?/,
  /\b(?<h>\d\d)(?<min>\d\d)\s?(?:Z\b|GMT|UTC|[A-Z]{2,4}\b|hours|hrs|local)/,
  /\b(?<h>12)?\s?(?:noon|midday)\b/i,
];

function clockIn(text: string): Clock | null {
  for (const pattern of clocks) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { h = '12', min = '0', half, noon } = match.groups ?? {};
    const isLate = noon === '오후' || half?.toLowerCase() === 'p';
    const hour = half || noon ? (Number(h) % 12) + (isLate ? 12 : 0) : Number(h);
    if (hour > 23 || Number(min) > 59) return null;
    // A zone that the clock's own form ends with is looked for once more.
    const end = match.index + match[0].replace(/\s?(?:Z|[A-Z]{2,4})$/, '').length;
    return { hour, minute: Number(min), end };
  }
  return null;
}

const days: readonly RegExp[] = [
  /(?<y>\d{4})[-/.]\s?(?<m>\d{1,2})[-/.]\s?(?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})/,
  /(?:(?<y>\d{4})[년年]\s?)?(?<m>\d{1,2})[월月]\s?(?<d>\d{1,2})[일日]/,
  /(?<!\p{L})(?<m>\p{L}{3,9})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s(?<y>20\d\d)\b)?/u,
  /(?<![\d:.])(?<d>\d{1,2})(?:\.|st|nd|rd|th|er)?\s(?<m>\p{L}{3,10})\.?(?:,?\s(?<y>20\d\d)\b)?/u,
];

/** A day without a year is the first such day that is not before the copy's own. */
function yearFor(month: number, day: number, filedAt: string | null): number | null {
  const year = Number(filedAt?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const filed = Number(filedAt?.slice(5, 7)) * 100 + Number(filedAt?.slice(8, 10));
  return month * 100 + day < filed - 100 ? year + 1 : year;
}

function dayIn(text: string, filedAt: string | null): string | null {
  for (const pattern of days) {
    for (const { groups = {} } of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const month = /^\d/.test(groups.m ?? '') ? Number(groups.m) : monthOf(groups.m ?? '');
      if (month === null) continue;
      const year = groups.y ? Number(groups.y) : yearFor(month, Number(groups.d), filedAt);
      const date = dateOf(year, month, Number(groups.d));
      if (date !== null && year !== null) return date;
    }
  }
  return null;
}

const zone =
  /^\s?(?:Uhr\s?)?\(?\s?(?<zone>Z|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|[A-Z]{2,4})(?![\p{L}])/u;

function zoneIn(text: string, end: number, local: string): string | null {
  if (/한국\s?시[간각]/.test(text)) return '+09:00';
  const written = zone.exec(text.slice(end))?.groups?.zone?.replace(/\s/g, '') ?? null;
  const short = /^(?:GMT|UTC)(?<sign>[+-])(?<hours>\d{1,2})$/.exec(written ?? '')?.groups;
  if (short) return `${short.sign}${short.hours?.padStart(2, '0')}:00`;
  return written === null ? null : zoneOf(written, local);
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads the hour before which copy may not be published. It looks at 400 characters of what the copy says of it.
 * @returns null where the copy is under no embargo
 */
export function embargoOf(article: Article): Embargo | null {
  const said = wordsOf(article)?.slice(0, 400) ?? null;
  if (said === null) return null;
  const day = dayIn(said, article.filedAt ?? article.dateline?.date ?? null);
  const clock = day === null ? null : clockIn(said);
  if (day === null || clock === null) return { said, at: null, local: day };
  const local = `${day}T${two(clock.hour)}:${two(clock.minute)}`;
  const offset = zoneIn(said, clock.end, local);
  return { said, at: offset === null ? null : `${local}:00${offset}`, local };
}
