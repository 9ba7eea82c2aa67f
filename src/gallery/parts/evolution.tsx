import { Evolution } from '../../ui/Evolution.tsx';
import type { Part } from '../Part.ts';

/** {@link Evolution} in its states. */
export const evolution: Part = {
  states: {
    'over four versions': (
      <Evolution
        language="en"
        headlines={[
          {
            number: 1,
            filedAt: '2026-10-23T07:21:04+09:00',
            marker: { text: 'URGENT', kind: 'urgent', rank: -1 },
            runs: [{ kind: 'same', text: 'Ash shuts airport' }],
            isCompared: false,
          },
          { number: 2, filedAt: '2026-10-23T07:39:12+09:00', marker: null, runs: null, isCompared: true },
          {
            number: 3,
            filedAt: null,
            marker: { text: 'LEAD', kind: 'lead', rank: 1 },
            runs: [
              { kind: 'same', text: 'Ash shuts airport' },
              { kind: 'added', text: '; 86 flights canceled' },
            ],
            isCompared: true,
          },
          {
            number: 4,
            filedAt: '2026-10-23T10:48:07+09:00',
            marker: { text: '2nd LD', kind: 'lead', rank: 2 },
            runs: [
              { kind: 'same', text: 'Ash shuts airport; ' },
              { kind: 'removed', text: '86' },
              { kind: 'added', text: '148' },
              { kind: 'same', text: ' flights canceled' },
            ],
            isCompared: true,
          },
        ]}
      />
    ),
  },
};
