import type { Entry } from '../../src/archive/writePages.ts';
import { hashOf } from '../../src/wire/hashOf.ts';

const who = [
  'Harbor',
  'Quarry',
  'Council',
  'Parliament',
  'Ferry',
  'Museum',
  'Central bank',
  'Rail union',
  'Observatory',
];
const does = [
  'reopens',
  'delays vote',
  'sees slower growth',
  'halts work',
  'names new head',
  'cuts estimate',
  'signs accord',
];
const where = [
  'at Haeon',
  'in Ostrel',
  'near Tarnholm',
  'in Velmark',
  'off Lunde',
  'in Ardmere after four days of talks',
];
const sources = ['Narae', 'Sorrel', 'Corvane', 'Kitano', 'Estany', 'Tarnholm', 'Lunde', 'Velmark', 'Ardmere', 'Haeon'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/**
 * So many invented rows in the list's order, newest first: the same each time.
 * @param aDay how many stories a day has
 */
export function rowsOf(count: number, aDay: number): Entry[] {
  return Array.from({ length: count }, (_, at): Entry => {
    const day = new Date(Date.UTC(2026, 9, 23) - Math.floor(at / aDay) * 86_400_000).toISOString().slice(0, 10);
    const minute = 1439 - Math.floor(((at % aDay) * 1440) / aDay);
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0;
    const source = pick(sources, mixed >>> 4);
    const id = `${source.toLowerCase()}-${hashOf(`${at}`)}`;
    const versions = mixed % 5 === 0 ? 3 : 1;
    return {
      shard: `stories/${hashOf(`shard ${Math.floor(at / 14)}`)}.json`,
      row: {
        id,
        articles: [
          id,
          ...Array.from({ length: versions - 1 }, (__, n) => `${source.toLowerCase()}-${hashOf(`${at} ${n}`)}`),
        ],
        day,
        filedAt: `${day}T${time}:00+09:00`,
        firstFiledAt: `${day}T${time}:00+09:00`,
        headline: `${pick(who, mixed >>> 8)} ${pick(does, mixed >>> 12)} ${pick(where, mixed >>> 16)}, ${mixed % 97} affected`,
        language: 'en',
        marker: versions > 1 ? { text: '2nd LD', kind: 'lead', rank: 2 } : null,
        genre: null,
        source: { id: source.toLowerCase(), name: `${source} News Agency` },
        slugline: null,
        status: 'usable',
        until: null,
        confidence: mixed % 50 === 0 ? 'doubtful' : 'certain',
        photo: null,
        newSince: Array.from({ length: versions - 1 }, () => mixed % 4),
        versions:
          versions === 1
            ? []
            : Array.from({ length: versions }, () => ({
                filedAt: `${day}T${time}:00+09:00`,
                marker: null,
                headline: null,
                status: 'usable' as const,
              })),
      },
    };
  });
}
