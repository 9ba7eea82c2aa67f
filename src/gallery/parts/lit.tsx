import { Lit } from '../../ui/Lit.tsx';
import type { Part } from '../Part.ts';

/** {@link Lit} in its states. */
export const lit: Part = {
  states: {
    'with what was searched for': (
      <p>
        <Lit
          pieces={[
            { text: 'Ash', isHit: true },
            { text: ' from Mount Kestrel; Lunde beat Ardmere 2-1', isHit: false },
          ]}
        />
      </p>
    ),
  },
};
