import { Ways } from '../../ui/Ways.tsx';
import type { Part } from '../Part.ts';

/** {@link Ways} in its states. */
export const ways: Part = {
  states: {
    'with what each finds': (
      <Ways
        ways={[
          { id: 'a', name: 'Look in every source', count: '1 story', to: '/?from=2026-10-05' },
          { id: 'b', name: 'See the list', count: null, to: '/' },
        ]}
      />
    ),
  },
};
