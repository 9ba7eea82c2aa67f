import type { Agency } from '../Agency.ts';

/** The agencies of Korea, North and South. */
export const korean: readonly Agency[] = [
  {
    id: 'yonhap',
    name: 'Yonhap News Agency',
    signs: [
      'Yonhap',
      'Yonhap News',
      'Yonhap News Agency',
      '연합뉴스',
      '韩联社',
      '韓聯社',
      '聯合ニュース',
      'Y',
      'Infomax',
      '연합인포맥스',
    ],
    zone: '+09:00',
    markers: [
      { pattern: /^[([](?<text>속보|긴급)[)\]]\s*/, kind: 'urgent', rank: -1 },
      { pattern: /^[([](?<text>(?<n>\d)보)[)\]]\s*/, kind: 'lead', rank: 'number' },
      { pattern: /^[([](?<text>종합\s?(?<n>\d{1,2})보)[)\]]\s*/, kind: 'lead', rank: 'number' },
      { pattern: /^[([](?<text>종합)[)\]]\s*/, kind: 'lead', rank: 1 },
      { pattern: /^[([](?<text>고침|정정|바로잡습니다)[)\]]\s*/, kind: 'correction', rank: 0 },
      { pattern: /^[([](?<text>전문\s?취소|기사\s?취소)[)\]]\s*/, kind: 'kill', rank: 0 },
      { pattern: /^[([【]?(?<text>简讯|快讯|簡訊|速報)[)\]】]?[：:]?\s*(?=\S)/, kind: 'urgent', rank: -1 },
      { pattern: /^[([【]?(?<text>详讯|詳訊)[)\]】]?[：:]\s*/, kind: 'lead', rank: 1 },
    ],
    suffixes: [
      { pattern: /\s?[([](?<text>종합\s?(?<n>\d{1,2})보)[)\]]$/, kind: 'lead', rank: 'number' },
      { pattern: /\s?[([](?<text>종합)[)\]]$/, kind: 'lead', rank: 1 },
      { pattern: /\s?[([](?<text>(?<n>\d)보)[)\]]$/, kind: 'lead', rank: 'number' },
      { pattern: /\s?[([](?<text>속보|긴급)[)\]]$/, kind: 'urgent', rank: -1 },
    ],
    tells: [/^Yonhap News Summary$/i, /^\S+@yna\.co\.kr$/, /^(?:All News|All Headlines)\s\d/],
  },
  {
    id: 'kcna',
    name: 'Korean Central News Agency',
    signs: ['KCNA', '조선중앙통신', 'Korean Central News Agency'],
    zone: '+09:00',
    ends: [/^www\.kcna\.kp.{0,40}$/],
  },
  { id: 'newsis', name: 'Newsis', signs: ['Newsis', '뉴시스'], zone: '+09:00' },
  { id: 'news1', name: 'News1', signs: ['News1', '뉴스1'], zone: '+09:00' },
];
