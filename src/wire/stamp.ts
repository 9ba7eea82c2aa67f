import { dateOf, monthOf } from './months.ts';
import { offsetAt, seasonal } from './summerTime.ts';

/** A time found in a line: the stamp without its zone, and the zone where the copy states it. */
export type Stamp = {
  /** `YYYY-MM-DD`, or with `THH:MM` or `THH:MM:SS`. */
  readonly local: string;
  /** An offset such as `+09:00`; null where the copy states none. */
  readonly zone: string | null;
  readonly index: number;
  readonly length: number;
};

const clock = '(?<h>\\d{1,2}):(?<min>\\d\\d)(?::(?<s>\\d\\d))?(?:\\.\\d+)?\\s?(?<half>[ap]\\.?m\\.?)?';
const zone = '(?:\\s?\\(?(?<zone>Z|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\\d\\d:?\\d\\d)(?![a-z])\\)?)?';
const monthDay = '(?<m>[A-Z][a-z]{2,8})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>\\d{4})';
const form = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'i');

/** The forms of a stamp in a header, most telling first. */
const forms: readonly RegExp[] = [
  form('(?<y>\\d{4})[-/.]\\s?(?<m>\\d{1,2})[-/.]\\s?(?<d>\\d{1,2})\\.?[T\\s]\\s?(?<noon>오전|오후)?\\s?', clock, zone),
  form(
    '(?<y>\\d{4})[년年]\\s?(?<m>\\d{1,2})[월月]\\s?(?<d>\\d{1,2})[일日](?:\\s?\\([^()]{1,4}\\))?(?:\\s?(?<h>\\d{1,2})[시時时:]\\s?(?<min>\\d{1,2})[분分]?(?::(?<s>\\d\\d))?)?',
  ),
  form(clock, zone, '(?:,?\\s|\\son\\s)(?:[A-Z][a-z]{2,8},?\\s)?', monthDay),
  form(monthDay, '(?:,?\\s(?:at\\s|[-–|]\\s)?', clock, zone, ')?'),
  form(
    '(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s-](?<m>[A-Za-zÀ-ÿ]{3,10})\\.?[\\s-](?<y>\\d{4})(?:,?\\s(?:at\\s|à\\s|um\\s|[-–|]\\s)?(?<h>\\d{1,2})[:h.](?<min>\\d\\d)(?::(?<s>\\d\\d))?(?:\\.\\d+)?\\s?(?<half>[ap]\\.?m\\.?)?',
    zone,
    ')?',
  ),
  form('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}),?\\s(?:um\\s|[-–|]\\s)?', clock, zone),
  /(?<m>\d\d)-(?<d>\d\d)-(?<y>\d\d)\s(?<h>\d\d)(?<min>\d\d)\s?(?<zone>GMT|E[DS]?T)/,
  /^(?<d>\d\d)(?<h>\d\d)(?<min>\d\d)\s(?<zone>GMT\s)?(?<m>[A-Za-z]{3})\s(?<y>\d\d)$/,
  /(?<y>\d{4})[-/.]\s?(?<m>\d\d?)[-/.]\s?(?<d>\d\d?)(?!\d)/,
];

const zones: ReadonlyMap<string, string> = new Map([
  ['Z', '+00:00'],
  ['GMT', '+00:00'],
  ['UTC', '+00:00'],
  ['KST', '+09:00'],
  ['JST', '+09:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['CET', '+01:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['CEST', '+02:00'],
  ['BST', '+01:00'],
  ['MSK', '+03:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
]);

/** The offset of a zone as copy names it; null where the name is not known, or is an offset of no one zone. */
export const zoneOf = (written: string | undefined, local: string): string | null => {
  const name = (written?.trim() ?? '').toUpperCase();
  const [, sign, hours, minutes] = /^(?:GMT|UTC)?([+-])(\d\d):?(\d\d)$/.exec(name) ?? [];
  const changing = seasonal.get(name);
  return sign ? `${sign}${hours}:${minutes}` : (zones.get(name) ?? (changing ? offsetAt(changing, local) : null));
};

const two = (value: number): string => String(value).padStart(2, '0');

type Parts = Readonly<Record<string, string | undefined>>;

/** `THH:MM`, with seconds where they are given; null for a time that no clock shows. */
const clockOf = ({ h, min, s, half: after, noon }: Parts): string | null => {
  if (h === undefined || min === undefined) return '';
  const half = noon ?? after?.toLowerCase();
  const isLate = half === '오후' || half?.startsWith('p');
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (isLate ? 12 : 0);
  if (hour > 23 || Number(min) > 59 || Number(s ?? 0) > 59) return null;
  return `T${two(hour)}:${two(Number(min))}${s === undefined ? '' : `:${s}`}`;
};

const dayOf = ({ y = '', m = '', d = '' }: Parts): string | null => {
  const month = /^\d/.test(m) ? Number(m) : monthOf(m);
  const year = y.length === 2 ? Number(y) + (Number(y) < 70 ? 2000 : 1900) : Number(y);
  return month === null ? null : dateOf(year, month, Number(d));
};

/** `10:33 ET (14:33 GMT)`: the time at Greenwich tells the offset of a zone that has two. */
function offsetBeside(rest: string, clock: string): string | null {
  const [, hours, minutes] = /^\s?\((\d{1,2}):?(\d\d)\s?GMT\)/.exec(rest) ?? [];
  if (hours === undefined) return null;
  const local = Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6));
  const ahead = ((local - Number(hours) * 60 - Number(minutes) + 2160) % 1440) - 720;
  const size = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** What no form does without: the four figures of a year or a day's hour, or a day in three pairs. */
const dated = /\d{4}|\d\d-\d\d-\d\d/;

/** The time a header line carries; null where it carries none, or one that no calendar or clock has. Looks at 200 characters. */
export function stampIn(line: string): Stamp | null {
  const head = line.slice(0, 200);
  if (!dated.test(head)) return null;
  for (const pattern of forms) {
    const match = pattern.exec(head);
    if (!match) continue;
    const parts: Parts = match.groups ?? {};
    const [day, time] = [dayOf(parts), clockOf(parts)];
    if (day === null || time === null) continue;
    const beside = offsetBeside(head.slice(match.index + match[0].length), time);
    const zone = beside ?? zoneOf(parts.zone, day + time);
    return { local: day + time, zone, index: match.index, length: match[0].trimEnd().length };
  }
  return null;
}
