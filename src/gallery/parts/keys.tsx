import { Keys } from '../../ui/Keys.tsx';
import type { Part } from '../Part.ts';

/** {@link Keys} in its states. */
export const keys: Part = {
  states: {
    one: <Keys keys="j" />,
    'one after another': <Keys keys="g s" />,
    named: <Keys keys="Escape" />,
  },
};
