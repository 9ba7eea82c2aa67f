import type { Agency } from '../Agency.ts';

/** The agencies of Asia and the Pacific, Korea's apart, and the monitors that translate others. */
export const asian: readonly Agency[] = [
  {
    id: 'xinhua',
    name: 'Xinhua News Agency',
    signs: ['Xinhua', 'Xinhua News Agency', '新华社', '新華社'],
    zone: '+08:00',
    ends: [/^Enditem$/i],
    tails: [/[.。”"]\s?(?<end>Enditem|Fin|■)$/],
    markers: [
      { pattern: /^(?<text>Urgente?|URGENTE?)\s?[-–:]\s*/, kind: 'urgent', rank: -1 },
      {
        pattern: /^(?<text>(?<n>\d)(?:st|nd|rd|th) ?LD(?:-Writethru)?)\s?[-–:]\s*/,
        kind: 'lead',
        rank: 'number',
      },
    ],
  },
  {
    id: 'kyodo',
    name: 'Kyodo News',
    signs: ['Kyodo', 'Kyodo News', 'KYODO', 'KYODO NEWS', '共同', '共同通信'],
    zone: '+09:00',
    ends: [/^={1,2}Kyodo(?: News)?$/],
    tails: [/\s?(?<end>={1,2}Kyodo(?: News)?)$/],
    markers: [
      { pattern: /^(?<text>BREAKING NEWS|URGENT)\s?:\s*/, kind: 'urgent', rank: -1 },
      { pattern: /^(?<text>(?<n>\d)(?:ST|ND|RD|TH) LEAD|LEAD):\s*/, kind: 'lead', rank: 1 },
    ],
    datelines: [
      { pattern: /^(?<left>[^()]{2,70}?)\s(?<source>Kyodo)(?:\s(?:--|[—–-])\s|$)/, holds: 'Kyodo', needs: 'day' },
    ],
  },
  {
    id: 'bernama',
    name: 'Bernama',
    signs: ['Bernama', 'NNN-Bernama'],
    zone: '+08:00',
    ends: [/^-{1,2}\s?(?:NNN-)?BERNAMA$/],
    tails: [/\s(?<end>(?:--|[—–-])\s?(?:NNN-)?BERNAMA)$/],
  },
  {
    id: 'pti',
    name: 'Press Trust of India',
    signs: ['PTI', 'Press Trust of India'],
    zone: '+05:30',
    ends: [/^PTI(?: [A-Z]{2,4}){1,6}$/],
    tails: [/\s(?<end>PTI(?: [A-Z]{2,4}){1,6})$/],
  },
  { id: 'ani', name: 'Asian News International', signs: ['ANI'], zone: '+05:30' },
  { id: 'cna', name: 'Central News Agency', signs: ['CNA'], zone: '+08:00' },
  {
    id: 'aap',
    name: 'Australian Associated Press',
    signs: ['AAP', 'Australian Associated Press'],
    ends: [/^AAP(?: (?:[A-Z]{2,8}|[a-z]{1,4})){0,3}$/],
    datelines: [
      {
        pattern: /^(?<left>[^()]{2,70}?)\s(?<source>AAP|AFP|AP|Xinhua|Reuters|UPI|PA|dpa)\s(?:--|[—–-])\s/,
        needs: 'day',
      },
    ],
    tells: [/^ZCZC AAP$/],
  },
];
