import type { Agency } from '../Agency.ts';
import { centralEurope } from '../summerTime.ts';

/** The agencies that file for the whole world: AP, Reuters, AFP, dpa, UPI, Dow Jones and the NYT service. */
export const world: readonly Agency[] = [
  {
    id: 'ap',
    name: 'The Associated Press',
    signs: ['AP', 'Associated Press', 'The Associated Press'],
    ends: [/^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|E[DS]T)$/],
    markers: [{ pattern: /^(?<text>(?:AP ?News ?Alert|APNewsAlert))\s?[:-]?\s*/, kind: 'urgent', rank: -1 }],
    tells: [/^AP ?News ?Alert\b/i, /^By The Associated Press\s?=?$/i, /^AP (?:\p{Lu}\p{L}+ ){1,3}Writers?\s?=?$/u],
  },
  {
    id: 'reuters',
    name: 'Reuters',
    signs: ['Reuters', 'Reuter', 'Thomson Reuters'],
    ends: [/^(?:Reuters?|REUTERS?)(?:\.{2,3}|;)?$/],
    markers: [
      { pattern: /^(?<text>(?:UPDATE|WRAPUP) ?(?<n>\d{1,2}))\s?[-–:]\s*/, kind: 'update', rank: 'number' },
      {
        pattern: /^(?:REFILE|RPT)-(?<text>(?:UPDATE|WRAPUP) ?(?<n>\d{1,2}))-\s*/,
        kind: 'update',
        rank: 'number',
      },
      { pattern: /^(?<text>REFILE|RPT|REPEAT)\s?[-–:]\s*/, kind: 'update', rank: 0 },
      { pattern: /^\(?(?<text>STORY WITHDRAWN|WITHDRAWN)\)?(?:\s?[-–:]\s*|\s*$)/, kind: 'kill', rank: 0 },
    ],
    tells: [/^By .{2,60}, Reuters\s?$/],
  },
  {
    id: 'afp',
    name: 'Agence France-Presse',
    signs: ['AFP', 'Agence France-Presse', 'أ ف ب', 'ا ف ب'],
    ends: [/^AFP [a-z]{1,4}$/],
    markers: [{ pattern: /^(?<text>ALERTE?|URGENT|Urgent)\s?[-–:]\s+/, kind: 'urgent', rank: -1 }],
  },
  {
    id: 'dpa',
    name: 'dpa Deutsche Presse-Agentur',
    signs: ['dpa', 'dpa-AFX', 'dpa/tmn', 'Deutsche Presse-Agentur', 'dpa Deutsche Presse-Agentur'],
    zone: centralEurope,
    ends: [/^#{1,2} (?:dpa|Notizblock|Notebook)\b.{0,60}$/i, /^dpa(?: [a-z]{2,4}){1,4}$/],
    tells: [/\sdpa \d{3,4}$/],
    markers: [
      { pattern: /^(?<text>ACHTUNG|Achtung)\s?[:!]\s+(?=.{0,60}zurückgezogen)/, kind: 'kill', rank: 0 },
      { pattern: /^(?<text>ANNULLIERUNG|Annullierung)\s?[:–-]\s*/, kind: 'kill', rank: 0 },
      { pattern: /^[([]?(?<text>ZURÜCKGEZOGEN|Zurückgezogen)(?:[)\]]|\s?:)\s*/, kind: 'kill', rank: 0 },
    ],
  },
  {
    id: 'upi',
    name: 'United Press International',
    signs: ['UPI', 'United Press International'],
  },
  {
    id: 'dowjones',
    name: 'Dow Jones Newswires',
    signs: ['Dow Jones', 'Dow Jones Newswires', 'Dow Jones & Company, Inc'],
    ends: [
      /^\((?:END|MORE TO FOLLOW)\) Dow Jones Newswires.{0,60}$/,
      /^-{1,2}By .{2,60}, Dow Jones Newswires\b.{0,80}$/,
    ],
    tells: [/^Of DOW JONES NEWSWIRES$/i],
  },
  {
    id: 'nyt',
    name: 'The New York Times News Service',
    signs: ['N.Y. Times News Service', 'New York Times News Service', 'The New York Times', 'NYT'],
    tells: [/^(?:c\.)?\s?(?:\d{4} )?(?:The )?N(?:\.Y\.|ew York) Times News Service$/i],
  },
];
