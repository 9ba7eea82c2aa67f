import { Elsewhere } from '../../ui/Elsewhere.tsx';
import type { Part } from '../Part.ts';

/** {@link Elsewhere} in its states. */
export const elsewhere: Part = {
  states: {
    'the same event': (
      <Elsewhere
        name="Also"
        stories={[
          {
            id: 'a',
            source: 'Estany Wire Service',
            headline: 'Ash shuts Nuri airport',
            language: 'en',
            to: '/a',
            since: null,
          },
          { id: 'b', source: '나래통신', headline: '누리공항 저녁까지 폐쇄', language: 'ko', to: '/b', since: null },
          {
            id: 'c',
            source: 'Narae News Agency',
            headline: 'Ash closes schools',
            language: 'en',
            to: '/c',
            since: { to: '/c2', text: '3rd LD' },
          },
        ]}
      />
    ),
  },
};
