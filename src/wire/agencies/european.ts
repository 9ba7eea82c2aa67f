import type { Agency } from '../Agency.ts';
import { centralEurope } from '../summerTime.ts';

/** The agencies of Europe. */
export const european: readonly Agency[] = [
  {
    id: 'tass',
    name: 'TASS',
    signs: ['TASS', 'ITAR-TASS', 'ТАСС'],
    zone: '+03:00',
    markers: [{ pattern: /^(?<text>URGENT)(?:\s?[-–:.]\s*|\s+(?=\p{Lu}\p{Ll}))/u, kind: 'urgent', rank: -1 }],
    datelines: [
      {
        pattern: /^(?<left>[^()/]{2,80}?)[,.]?\s\/(?<source>TASS|ITAR-TASS|ТАСС)\/\s?[.:-]*\s?/,
        holds: '/',
        needs: 'source',
      },
    ],
  },
  {
    id: 'efe',
    language: 'es',
    name: 'Agencia EFE',
    signs: ['EFE', 'Agencia EFE'],
    zone: centralEurope,
    ends: [/^(?:EFE(?: [a-z/-]{2,20})?|\(?[Cc]\)? Agencia EFE)$/],
    tails: [/[.»”"']\s(?<end>EFE)$/],
  },
  {
    id: 'ansa',
    name: 'ANSA',
    signs: ['ANSA'],
    zone: centralEurope,
    ends: [/^\(ANSA\)\.?$/],
    tails: [/\s?(?<end>\(ANSA\)\.?)$/],
    genres: [/^(?<genre>>{1,3}\s?ANSA)\s?\/\s*/],
    datelines: [
      {
        pattern: /^\((?<source>ANSA)\)\s?(?:--|[—–-])\s?(?<left>[^()-]{2,60}?)\s(?:--|[—–-])\s/,
        holds: '(ANSA)',
        needs: 'source',
      },
    ],
  },
  {
    id: 'ats',
    name: 'Keystone-ATS',
    signs: ['ats', 'ats afp', 'ats dpa', 'ats reuters', 'ats ansa', 'SDA', 'sda-ats', 'Keystone-SDA', 'Keystone-ATS'],
    zone: centralEurope,
    ends: [/^\(SDA\\?\/[a-z]{1,8}\)$/],
  },
  {
    id: 'pa',
    name: 'PA Media',
    signs: ['PA', 'Press Association', 'PA Media'],
    tells: [/^By .{2,60}, PA(?: \p{Lu}\p{L}+){0,3}$/u],
  },
  {
    id: 'ritzau',
    language: 'da',
    name: 'Ritzau',
    signs: ['ritzau'],
    zone: centralEurope,
    ends: [/^\/ritzau\/(?:[A-Z]{2,8}\/?)?$/],
    tails: [/\s(?<end>\/ritzau\/)$/],
    datelines: [
      { pattern: /^(?<left>[^()/]{2,60}?)\s\/(?<source>ritzau)\/\s?[.:-]*\s?/i, holds: '/', needs: 'source' },
    ],
  },
  {
    id: 'anp',
    language: 'nl',
    notes: [/^N ?i ?e ?u ?w {1,3}b ?e ?r ?i ?c ?h ?t, vervangt\s?:/i],
    name: 'ANP',
    signs: ['ANP'],
    zone: centralEurope,
    markers: [
      {
        pattern: /^(?<text>N ?i ?e ?u ?w {1,3}b ?e ?r ?i ?c ?h ?t|Nieuw bericht)(?:, vervangt)?\s?:\s*/i,
        kind: 'update',
        rank: 1,
      },
    ],
  },
  {
    id: 'apa',
    language: 'de',
    name: 'APA Austria Presse Agentur',
    signs: ['APA'],
    ends: [/^\(Schluss\)(?: [a-z]{2,4}(?:\/[a-z]{2,4}){0,4})?$/],
  },
  { id: 'belga', name: 'Belga', signs: ['Belga', 'BELGA'] },
  { id: 'ntb', language: 'no', name: 'NTB', signs: ['NTB'], ends: [/^\(?©?NTB\)?$/], tails: [/\s(?<end>\(©?NTB\))$/] },
  { id: 'tt', language: 'sv', name: 'TT Nyhetsbyrån', signs: ['TT'] },
  { id: 'stt', language: 'fi', name: 'STT', signs: ['STT'] },
  { id: 'lusa', language: 'pt', name: 'Lusa', signs: ['Lusa'] },
];
