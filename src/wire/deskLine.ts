import { anyOf } from './anyOf.ts';
import type { Marker } from './article.ts';
import { mayOpen } from './mayOpen.ts';

/** A desk's line above the headline: the slugline and, where it names one, the version. */
export type DeskLine = { readonly slugline: string; readonly marker: Marker | null };

const slugLine =
  /^(?:[a-z]{1,2}\s)?(?<slug>(?:BC|AM|PM)-[\p{L}\d.'’ &-]{2,60}?|[\p{Lu}\d][\p{L}\d.'’&-]*-[\p{L}\d.'’ &-]{1,40}?)(?:\s?,\s?(?:Bjt\s?,?\s?)?(?:(?<text>(?:(?<n>\d{1,2})(?:st|nd|rd|th) ?)?(?:Ld(?:-Writethru)?|lead)|alert|urgent|wrap|KILL|HOLD|CORRECTIVE|CORRECTION|ADVISORY|Advisory)\s?,?\s?)?(?<words>\d{1,5})?)?$/u;

/** `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`; null if the line is none. */
export function deskLineIn(line: string): DeskLine | null {
  const match = line.length > 90 || !line.includes('-') ? null : slugLine.exec(line);
  if (!match) return null;
  const { slug = '', text, n, words } = match.groups ?? {};
  if (text === undefined && words === undefined && !/^(?:BC|AM|PM)-/.test(slug)) return null;
  return { slugline: slug, marker: markerOf(text, n) };
}

function markerOf(text: string | undefined, n: string | undefined): Marker | null {
  if (text === undefined) return null;
  switch (text.toUpperCase()) {
    case 'KILL':
      return { text: 'KILL', kind: 'kill', rank: 0 };
    case 'HOLD':
      return { text, kind: 'hold', rank: 0 };
    case 'CORRECTIVE':
    case 'CORRECTION':
      return { text, kind: 'correction', rank: 0 };
    case 'ADVISORY':
      return { text, kind: 'advisory', rank: 0 };
    case 'ALERT':
    case 'URGENT':
      return { text, kind: 'urgent', rank: -1 };
    default:
      return { text, kind: 'lead', rank: n === undefined ? 1 : Number(n) };
  }
}

const lone =
  /^(?<text>(?<n>\d)(?:ST|ND|RD|TH) (?:LEAD|NET|LD)|UPDATE ?(?<update>\d{1,2})|LEAD|WRAP|URGENT|ALERT|FLASH|REFILE|STORY WITHDRAWN|WITHDRAWN|KILL(?: KILL KILL)?|HOLD(?: HOLD HOLD)?|CORRECTION|CORRECTIVE|ADVISORY)\s?[-:]?$/;

const opensLone = mayOpen([lone]);

/** A line that is a marker and nothing else, as some agencies file it above the headline. */
export function loneMarkerIn(line: string): Marker | null {
  const match = line.length > 24 || !opensLone(line) ? null : lone.exec(line);
  if (!match) return null;
  const { text = '', n, update } = match.groups ?? {};
  if (update !== undefined) return { text, kind: 'update', rank: Number(update) };
  if (n !== undefined) return { text, kind: 'lead', rank: Number(n) };
  switch (text.split(' ')[0]) {
    case 'LEAD':
    case 'WRAP':
      return { text, kind: 'lead', rank: 1 };
    case 'URGENT':
    case 'ALERT':
    case 'FLASH':
      return { text, kind: 'urgent', rank: -1 };
    case 'STORY':
    case 'WITHDRAWN':
    case 'KILL':
      return { text, kind: 'kill', rank: 0 };
    case 'HOLD':
      return { text, kind: 'hold', rank: 0 };
    case 'ADVISORY':
      return { text, kind: 'advisory', rank: 0 };
    case 'REFILE':
      return { text, kind: 'update', rank: 0 };
    default:
      return { text, kind: 'correction', rank: 0 };
  }
}

/** A release's own lines above its headline: who issues it, and its number. */
export const isIssue = anyOf([
  /^(?:Source|SOURCE):\s|^(?:MEDIA|NEWS|PRESS) RELEASE\b[\w ]{0,20}$|^FOR IMMEDIATE RELEASE:?$/,
]);

/** Whether a line says what the writer above it is. */
export const isRole = (text: string): boolean =>
  text.length < 70 &&
  /^(?:(?:[A-Z][\w.]*\s){1,4}(?:Writer|Correspondent|Editor|Reporter)s?|(?:The )?Associated Press|The AP|O[Ff] D(?:ow|OW) J(?:ones|ONES) N(?:ewswires|EWSWIRES))\s?=?$/.test(
    text,
  );
