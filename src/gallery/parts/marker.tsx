import { Marker } from '../../ui/Marker.tsx';
import type { MarkerKind } from '../../wire/article.ts';
import type { Part } from '../Part.ts';

const of = (text: string, kind: MarkerKind, language = 'en') => (
  <Marker marker={{ text, kind, rank: 0 }} language={language} />
);

/** {@link Marker} in its states. */
export const marker: Part = {
  states: {
    urgent: of('URGENT', 'urgent'),
    lead: of('2nd LD', 'lead'),
    update: of('UPDATE 2', 'update'),
    correction: of('CORRECTED', 'correction'),
    kill: of('KILL', 'kill'),
    hold: of('HOLD HOLD HOLD', 'hold'),
    advisory: of('ADVISORY', 'advisory'),
    Korean: of('종합2보', 'lead', 'ko'),
    'right to left': of('عاجل', 'urgent', 'ar'),
  },
};
