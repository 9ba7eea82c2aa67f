import type { Agency } from '../Agency.ts';

/** Those who send out releases for others. */
export const releases: readonly Agency[] = [
  {
    id: 'globenewswire',
    name: 'GlobeNewswire',
    signs: ['GLOBE NEWSWIRE', 'GlobeNewswire'],
  },
  {
    id: 'businesswire',
    name: 'Business Wire',
    signs: ['BUSINESS WIRE'],
    datelines: [
      {
        pattern: /^(?<left>[^()]{2,90}?)\s?--\s?\((?<source>BUSINESS WIRE)\)\s?--(?<day>[^()]{0,24}?--)?\s?/,
        holds: '(BUSINESS WIRE)',
      },
    ],
  },
  {
    id: 'prnewswire',
    name: 'PR Newswire',
    signs: ['PRNewswire', 'PR NEWSWIRE', 'PRNewswire-AsiaNet', 'PRNewswire/AsiaNet'],
    datelines: [
      {
        pattern: /^(?<left>[^()/]{2,80}?)\s?\/(?<source>PRNewswire(?:[-/]\w{2,14})?)\/\s?(?:--)?\s?/,
        holds: '/PRNewswire',
        needs: 'dayOrSource',
      },
    ],
  },
  {
    id: 'asianet',
    name: 'AsiaNet',
    signs: ['AsiaNet', 'Kyodo JBN-AsiaNet', 'Xinhua-AsiaNet'],
    datelines: [
      {
        pattern: /^(?<left>[^()/]{2,80}?)\s?\/(?<source>[A-Za-z ]{2,20}-AsiaNet)\/\s?(?:--)?\s?/,
        holds: '-AsiaNet/',
        needs: 'dayOrSource',
      },
    ],
  },
  { id: 'accesswire', name: 'ACCESSWIRE', signs: ['ACCESSWIRE'] },
];
