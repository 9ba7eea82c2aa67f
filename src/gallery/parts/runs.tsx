import { Runs } from '../../ui/Runs.tsx';
import type { Part } from '../Part.ts';

/** {@link Runs} in its states. */
export const runs: Part = {
  states: {
    'a figure, an addition, a cut': (
      <p>
        <Runs
          runs={[
            { kind: 'same', text: 'Airlines canceled ' },
            { kind: 'removed', text: '86' },
            { kind: 'added', text: '148' },
            { kind: 'same', text: ' flights' },
            { kind: 'added', text: ' and stranded 21,000' },
            { kind: 'removed', text: ' by noon' },
          ]}
        />
      </p>
    ),
  },
};
