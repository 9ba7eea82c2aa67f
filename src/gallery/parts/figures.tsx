import { Figures } from '../../ui/Figures.tsx';
import type { Part } from '../Part.ts';

/** {@link Figures} in its states. */
export const figures: Part = {
  states: {
    'with and without a difference': (
      <Figures
        language="en"
        figures={[
          { from: '86', to: '148', step: '+62', about: 'flights' },
          { from: '4 p.m.', to: '6 p.m.', step: null, about: 'the runway reopens' },
          { from: '1.2 million', to: '0.9 million', step: '−0.3 million', about: '' },
        ]}
      />
    ),
  },
};
