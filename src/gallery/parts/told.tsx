import { Told } from '../../ui/Told.tsx';
import type { Part } from '../Part.ts';

/** {@link Told} in its states. */
export const told: Part = {
  states: {
    'of the builder': (
      <p>
        <Told text="It holds the same copy as again.txt, which is shown." />
      </p>
    ),
    'that nobody translated': (
      <p>
        <Told text="A sentence of another edition." />
      </p>
    ),
  },
};
