import { dateOf, monthOf } from './months.ts';

/** A time found in a line: the stamp without its zone, and the zone where the copy states it. */
export type Stamp = {
  /** `YYYY-MM-DD`, or with `THH:MM` or `THH:MM:SS`. */
  readonly local: string;
  /** An offset such as `+09:00`; null where the copy states none. */
  readonly zone: string | null;
  readonly index: number;
  readonly length: number;
};

type Form = { readonly pattern: RegExp };

/** The forms of a stamp in a header, most telling first. */
const forms: readonly Form[] = [
  {
    pattern:
      /(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})[T\s]\s?(?<h>\d{1,2}):(?<min>\d\d)(?::(?<s>\d\d))?(?:\.\d+)?\s?(?<zone>Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)?/,
  },
  { pattern: /(?<y>\d{4})년\s?(?<m>\d{1,2})월\s?(?<d>\d{1,2})일(?:\s?(?<h>\d{1,2})시\s?(?<min>\d{1,2})분)?/ },
  {
    pattern: /(?<h>\d{1,2}):(?<min>\d\d)\s(?<zone>[A-Z]{3,4}\s)?(?<m>[A-Z][a-z]{2,8})\.?\s(?<d>\d{1,2}),\s(?<y>\d{4})/,
  },
  {
    pattern:
      /(?<m>[A-Z][a-z]{2,8})\.?\s(?<d>\d{1,2}),\s(?<y>\d{4})(?:,?\s(?:at\s)?(?<h>\d{1,2}):(?<min>\d\d)(?:\s?(?<zone>[A-Z]{3,4}))?)?/,
  },
  {
    pattern:
      /(?<d>\d{1,2})\.?\s(?<m>[A-Za-z]{3,9})\.?\s(?<y>\d{4})(?:,?\s(?<h>\d{1,2}):(?<min>\d\d)(?:\s?(?<zone>[A-Z]{3,4}))?)?/,
  },
  { pattern: /(?<m>\d\d)-(?<d>\d\d)-(?<y>\d\d)\s(?<h>\d\d)(?<min>\d\d)\s?(?<zone>GMT|EDT|EST|ET)/ },
  { pattern: /^(?<d>\d\d)(?<h>\d\d)(?<min>\d\d)\s(?<zone>GMT\s)?(?<m>[A-Za-z]{3})\s(?<y>\d\d)$/ },
  { pattern: /(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?!\d)/ },
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
  ['CEST', '+02:00'],
  ['BST', '+01:00'],
  ['MSK', '+03:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
]);

const zoneOf = (written: string | undefined): string | null => {
  const name = written?.trim() ?? '';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(name) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : (zones.get(name) ?? null);
};

const clockOf = (h: string | undefined, min: string | undefined, s: string | undefined): string | null => {
  if (h === undefined || min === undefined) return '';
  if (Number(h) > 23 || Number(min) > 59 || Number(s ?? 0) > 59) return null;
  return `T${h.padStart(2, '0')}:${min.padStart(2, '0')}${s === undefined ? '' : `:${s}`}`;
};

/** The time a header line carries; null where it carries none, or one that no calendar or clock has. Looks at 200 characters. */
export function stampIn(line: string): Stamp | null {
  const head = line.slice(0, 200);
  for (const { pattern } of forms) {
    const match = pattern.exec(head);
    if (!match) continue;
    const { y = '', m = '', d = '', h, min, s, zone } = match.groups ?? {};
    const month = /^\d/.test(m) ? Number(m) : monthOf(m);
    const year = y.length === 2 ? Number(y) + (Number(y) < 70 ? 2000 : 1900) : Number(y);
    const date = month === null ? null : dateOf(year, month, Number(d));
    const clock = clockOf(h, min, s);
    if (date === null || clock === null) continue;
    return { local: date + clock, zone: zoneOf(zone), index: match.index, length: match[0].trimEnd().length };
  }
  return null;
}
