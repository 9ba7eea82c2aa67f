import { Copy } from '../../ui/Copy.tsx';
import type { Block } from '../../wire/article.ts';
import type { Part } from '../Part.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const opening = paragraph('Ash from Mount Kestrel kept Nuri airport shut through Friday morning, officials said.');
const digest = ['Ash closes schools in eastern Haeon', 'Torrin Island ferry adds two sailings'];

/** {@link Copy} in its states. */
export const copy: Part = {
  states: {
    'with a dateline, numbered': (
      <Copy
        blocks={[opening, paragraph('Ferries ran.')]}
        language="en"
        dateline="HAEON, Oct. 23 (Narae) --"
        address="/story"
      />
    ),
    'with each kind of block': (
      <Copy
        blocks={[
          opening,
          { kind: 'subhead', text: 'What is known' },
          { kind: 'list', items: ['148 flights canceled', '21,000 passengers stranded'] },
          {
            kind: 'table',
            rows: [
              ['Airline', 'Canceled'],
              ['Narae Air', '61'],
              ['Estany Wings', '22'],
            ],
          },
        ]}
        language="en"
        from={40}
        address="/story-2"
      />
    ),
    'of a digest': (
      <Copy
        blocks={[{ kind: 'list', items: digest }]}
        language="en"
        links={
          new Map([
            ['Ash closes schools in eastern Haeon', { to: '/ash', since: { to: '/ash-2', text: '2nd LD' } }],
            ['Torrin Island ferry adds two sailings', { to: '/ferry', since: null }],
          ])
        }
      />
    ),
    'beginning with a list': <Copy blocks={[{ kind: 'list', items: digest }]} language="en" dateline="HAEON --" />,
    Korean: (
      <Copy
        blocks={[
          paragraph(
            '해안 도선사 노조는 금요일 자정에 파업을 끝낸다고 밝혔다. 정오 현재 방파제 밖에는 배 41척이 기다리고 있다.',
          ),
        ]}
        language="ko"
        dateline="(해온=나래통신) 서유나 기자 ="
      />
    ),
    'right to left': (
      <Copy
        blocks={[paragraph('أبقى الرماد مطار نوري مغلقا طوال صباح الجمعة (148 رحلة).')]}
        language="ar"
        address="/story-3"
      />
    ),
    'a word without an end': (
      <Copy blocks={[paragraph('Donaudampfschifffahrtsgesellschaft'.repeat(12))]} language="de" />
    ),
    'with nothing': <Copy blocks={[]} language="en" />,
  },
};
