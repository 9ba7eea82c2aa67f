import { Numbered } from '../../ui/Numbered.tsx';
import type { Part } from '../Part.ts';

/** {@link Numbered} in its states. */
export const numbered: Part = {
  states: {
    'a paragraph': (
      <Numbered number={7} address="/numbered">
        <p>Ferries ran with their lamps lit.</p>
      </Numbered>
    ),
  },
};
