import type { Version } from './Version.ts';

/** A desk: where its files lie, what it writes in, what part of a day's copy is its, and the form it gives a version. */
export type Desk = {
  readonly folder: string;
  readonly isKorean: boolean;
  readonly share: number;
  readonly write: (version: Version) => string;
};

const ordinal = (rank: number): string => `${rank}${['th', 'st', 'nd', 'rd'][rank] ?? 'th'}`;
const two = (number: number): string => String(number).padStart(2, '0');
const clock = (time: Date): string => `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
const iso = (time: Date): string => time.toISOString().slice(0, 10);
const longMonths = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const longDay = (time: Date): string =>
  `${longMonths[time.getUTCMonth()]} ${time.getUTCDate()}, ${time.getUTCFullYear()}`;
const shortDay = (time: Date): string => `${shortMonths[time.getUTCMonth()]} ${time.getUTCDate()}`;

/** The parts of a file, blank lines between; what is null is left out. */
const filed = (...parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;

const share = [
  ...['murmurmurmur', 'plazaplaza', 'kakaokakao', 'facebookfacebook', 'twittertwitter', 'bandband'],
  ...['-', '+', 'print'],
]
  .map((name) => `  • ${name}`)
  .join('\n');

const naraeMarker = ({ kind, rank }: Version): string => {
  switch (kind) {
    case 'urgent':
      return '(URGENT) ';
    case 'lead':
      return rank === 1 ? '(LEAD) ' : `(${ordinal(rank)} LD) `;
    case 'correction':
      return '(CORRECTED) ';
    case 'kill':
      return '(KILL) ';
    case 'first':
      return '';
  }
};

function narae(version: Version): string {
  const { time, headline, slugline, note, byline, caption, place, paragraphs } = version;
  const marker = naraeMarker(version);
  const stamp = `서유나 / ${iso(time)} ${clock(time)}:${two((time.getUTCMinutes() * 7) % 60)}`;
  const slug = slugline && marker + slugline;
  const photo = caption && `${slugline ?? headline}\n\n▲ ${caption} (Narae)`;
  return filed(
    marker + headline,
    `${stamp}\n${share}`,
    photo,
    slug,
    marker + headline,
    note && `(ATTN: ${note})`,
    byline === '' ? null : `By ${byline}`,
    `${place.toUpperCase()}, ${shortDay(time)} (Narae) -- ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    '(END)',
    '(C) Narae News Agency. All Rights Reserved',
  );
}

const koreanMarker = ({ kind, rank }: Version): string => {
  switch (kind) {
    case 'urgent':
      return '[속보] ';
    case 'lead':
      return rank === 1 ? '(종합) ' : `(종합${rank}보) `;
    case 'correction':
      return '[고침] ';
    case 'kill':
      return '[전문취소] ';
    case 'first':
      return '';
  }
};

function naraeKorean(version: Version): string {
  const { time, headline, slugline, byline, caption, place, paragraphs } = version;
  return filed(
    koreanMarker(version) + headline,
    slugline,
    `송고시간 ${iso(time)} ${clock(time)}\n${byline} 기자`,
    caption && `▲ ${caption} [국내에서만 사용가능. 재배포 금지] (나래통신)`,
    `(${place}=나래통신) ${byline} 기자 = ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    'news@narae.example',
    '(끝)',
    '<저작권자(c) 나래통신, 무단 전재-재배포, AI 학습 및 활용 금지>',
  );
}

const sorrelMarker = ({ kind, rank }: Version): string => {
  switch (kind) {
    case 'urgent':
      return 'ALERT-';
    case 'lead':
      return `UPDATE ${rank}-`;
    case 'correction':
      return 'CORRECTED-';
    case 'kill':
      return 'STORY WITHDRAWN-';
    case 'first':
      return '';
  }
};

function sorrel(version: Version): string {
  const { time, headline, note, byline, place, paragraphs } = version;
  return filed(
    sorrelMarker(version) + headline,
    `${longDay(time)} ${clock(time)} GMT`,
    note && `(${note.split(';')[0]?.replace(/^[A-Z]+/, (verb) => verb.charAt(0) + verb.slice(1).toLowerCase())})`,
    `${place.toUpperCase()}, ${shortDay(time).replace('.', '')} (Sorrel) - ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    `(Reporting by ${byline}; Editing by Otis Crane)`,
    `(C) Sorrel Markets ${time.getUTCFullYear()}. All rights reserved.`,
  );
}

const corvaneVersion = ({ kind, rank, paragraphs }: Version): string => {
  const words = paragraphs.join(' ').split(' ').length;
  switch (kind) {
    case 'lead':
      return `, ${ordinal(rank)} Ld-Writethru,${words}`;
    case 'kill':
      return ',KILL';
    case 'correction':
      return ',CORRECTIVE';
    case 'urgent':
    case 'first':
      return `,${words}`;
  }
};

function corvane(version: Version): string {
  const { time, kind, headline, slugline, note, byline, place, country, paragraphs } = version;
  const marker = { urgent: 'ALERT: ', first: '', lead: '', correction: 'CORRECTION: ', kill: 'KILL: ' }[kind];
  const head = [
    `BC-ES--${slugline ?? headline.split(' ').slice(0, 2).join('-')}${corvaneVersion(version)}`,
    marker + headline,
    `${longDay(time)} ${clock(time)} GMT`,
    ...(note ? [`Eds: ${note}.`] : []),
    `By ${byline}=`,
    'Corvane Press Writer=',
    `   ${place.toUpperCase()}, ${country} (Corvane) _ ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1).map((text) => `   ${text}`),
    '   ___',
  ];
  return filed(head.join('\n'), `Copyright ${time.getUTCFullYear()} Corvane Press. All rights reserved.`);
}

const tarnholmMarker = ({ kind, rank }: Version): string => {
  switch (kind) {
    case 'urgent':
      return 'URGENT\n';
    case 'lead':
      return `${ordinal(rank).toUpperCase()} LEAD\n`;
    case 'correction':
      return 'CORRECTION\n';
    case 'kill':
      return 'KILL KILL KILL\n';
    case 'first':
      return '';
  }
};

function tarnholm(version: Version): string {
  const { time, headline, place, paragraphs } = version;
  return filed(
    tarnholmMarker(version) + headline,
    `${longDay(time)} ${clock(time)} CET`,
    `${place} (Tarnholm Telegram) - ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    'mk/rv/ol',
    `Copyright Tarnholm Telegram ${time.getUTCFullYear()}`,
  );
}

const kitanoMarker = ({ kind, rank }: Version): string => {
  switch (kind) {
    case 'urgent':
      return 'BREAKING NEWS: ';
    case 'lead':
      return rank === 1 ? 'LEAD: ' : `UPDATE${rank}: `;
    case 'correction':
      return 'CORRECTED: ';
    case 'kill':
      return 'KILL: ';
    case 'first':
      return '';
  }
};

function kitano(version: Version): string {
  const { time, headline, place, paragraphs } = version;
  return filed(
    kitanoMarker(version) + headline,
    `${longDay(time)} ${clock(time)} JST`,
    `${place.toUpperCase()} (Kitano) -- ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    '==Kitano',
    `(C) Kitano News ${time.getUTCFullYear()}`,
  );
}

/** The desks of the invented agencies. */
export const desks: readonly Desk[] = [
  { folder: 'narae', isKorean: false, share: 0.4, write: narae },
  { folder: 'narae-ko', isKorean: true, share: 0.26, write: naraeKorean },
  { folder: 'sorrel', isKorean: false, share: 0.14, write: sorrel },
  { folder: 'corvane', isKorean: false, share: 0.1, write: corvane },
  { folder: 'tarnholm', isKorean: false, share: 0.05, write: tarnholm },
  { folder: 'kitano', isKorean: false, share: 0.05, write: kitano },
];
