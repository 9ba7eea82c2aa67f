import { Skip } from '../../ui/Skip.tsx';
import type { Part } from '../Part.ts';

/** {@link Skip} in its states. */
export const skip: Part = {
  states: {
    'until it has the focus': <Skip name="the stories" find={() => null} />,
  },
};
