import type { PhotoValue } from '../ui/PhotoPanel.tsx';
import { broken, landscape, panorama, portrait } from './pictures.ts';

const plain: PhotoValue = {
  caption: 'Ash rises from Mount Kestrel over Nuri Bay on Oct. 23, 2026.',
  language: 'en',
  credit: 'Narae Photo/Han Doyul',
  terms: [],
  badge: null,
  picture: { src: landscape, alt: '' },
  withheld: null,
};

/** A photo in each of its states: what its terms come to, and what of it can be shown. */
export const photos = {
  'with no terms': plain,
  'in one country only': {
    ...plain,
    terms: ['For Use Only in the Republic of Korea', 'No Redistribution'],
    badge: 'Republic of Korea only · no redistribution',
    mayBePassedOn: false,
  },
  'not for sale': { ...plain, terms: ['PHOTO NOT FOR SALE'], badge: 'not for sale' },
  'outside two countries': {
    ...plain,
    terms: ['BELGIUM OUT, NETHERLANDS OUT'],
    badge: 'not in Belgium, Netherlands',
    picture: { src: panorama, alt: '' },
  },
  'editorial use, no archives': { ...plain, terms: ['EDITORIAL USE ONLY', 'NO ARCHIVES'], badge: 'no archive use' },
  'with terms that were not understood': { ...plain, terms: ['Subject to the pool agreement of Oct. 3'], badge: null },
  withheld: {
    ...plain,
    terms: ['For Use Only in the Republic of Korea'],
    badge: 'Republic of Korea only',
    withheld: 'Shown only in the Republic of Korea',
    picture: null,
  },
  'with no picture': { ...plain, picture: null },
  'with a picture that is none': { ...plain, picture: { src: broken, alt: '' } },
  tall: { ...plain, picture: { src: portrait, alt: '' }, credit: null },
  Korean: {
    ...plain,
    caption: '23일 누리만에서 바라본 케스트렐산. 정상에서 화산재가 솟아오르고 있다.',
    language: 'ko',
    credit: '나래통신',
    terms: ['국내에서만 사용가능', '재배포 금지'],
    badge: 'Republic of Korea only · no redistribution',
  },
  'right to left': { ...plain, caption: 'رماد يتصاعد من جبل كستريل فوق خليج نوري.', language: 'ar', credit: 'نارا' },
} as const satisfies Record<string, PhotoValue>;
