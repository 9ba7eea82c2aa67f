import type { StoryRowValue } from '../ui/StoryRow.tsx';
import { landscape, portrait } from './pictures.ts';

const row: StoryRowValue = {
  id: 'row',
  headline: 'Pilots to end harbor strike at midnight',
  language: 'en',
  time: '09:02',
  marker: null,
  genre: null,
  sourceName: 'Narae News Agency',
  sourceLanguage: 'en',
  chain: null,
  status: 'usable',
  mark: 'unread',
  news: null,
  isSaved: false,
  embargo: null,
  picture: null,
};

const marker = (text: string, kind: 'urgent' | 'lead' | 'correction' | 'kill' | 'hold', rank = 0) => ({
  text,
  kind,
  rank,
});

const states = {
  unread: row,
  read: { ...row, mark: 'read' },
  updated: {
    ...row,
    mark: 'updated',
    marker: marker('2nd LD', 'lead', 2),
    chain: '4 versions · 07:21–09:02',
    news: { short: '2 new', rest: ' paragraphs' },
    picture: { src: landscape, withheld: null },
  },
  saved: { ...row, mark: 'read', isSaved: true },
  'saved and unread': { ...row, isSaved: true, genre: 'News Focus' },
  urgent: { ...row, marker: marker('URGENT', 'urgent', -1) },
  'corrected, with a genre': { ...row, marker: marker('CORRECTED', 'correction'), genre: 'Interview' },
  killed: {
    ...row,
    mark: 'read',
    headline: 'Rail merger said to win final approval',
    marker: marker('KILL', 'kill'),
    status: 'canceled',
    chain: '2 versions',
  },
  held: { ...row, marker: marker('HOLD HOLD HOLD', 'hold'), status: 'withheld' },
  'under embargo': { ...row, status: 'withheld', embargo: { says: 'Embargo until 25 Oct, 06:00', liftsAt: null } },
  'with a tall photo': { ...row, picture: { src: portrait, withheld: null } },
  'with a withheld photo': { ...row, picture: { src: null, withheld: 'KR only' }, chain: '2 versions · 08:00–09:02' },
  Korean: {
    ...row,
    headline: '누리공항 저녁까지 폐쇄…148편 결항, 2만여 명 발 묶여',
    language: 'ko',
    marker: marker('종합2보', 'lead', 2),
    sourceName: '나래통신',
    sourceLanguage: 'ko',
    picture: { src: landscape, withheld: null },
  },
  'right to left': {
    ...row,
    headline: 'إغلاق مطار نوري حتى المساء بسبب رماد بركان كستريل',
    language: 'ar',
    marker: marker('عاجل', 'urgent', -1),
  },
  'with scores': { ...row, headline: 'Lunde beat Ardmere 2-1 to lead 2026-2027 league by 10-12 points' },
  'of an extreme length': { ...row, headline: `${row.headline} after the port authority agreed, `.repeat(8) },
  'without a space': { ...row, headline: 'Donaudampfschifffahrtsgesellschaft'.repeat(6) },
  'with no headline': { ...row, headline: 'No headline: harbor-dredging.txt', time: null, sourceName: null },
  open: { ...row, mark: 'read', chain: '3 versions · 07:21–09:02' },
} as const satisfies Record<string, Omit<StoryRowValue, 'id'>>;

/** A row of the list in each of its states. */
export const rows: ReadonlyMap<string, StoryRowValue> = new Map(
  Object.entries(states).map(([name, state]) => [name, { ...state, id: name.replaceAll(/\W+/g, '-') }]),
);
