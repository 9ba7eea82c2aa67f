import { Presets } from '../../ui/Presets.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Presets} in its states. */
export const presets: Part = {
  states: {
    'one chosen': (
      <Presets
        legend="Days"
        choices={[
          { id: 'newest', name: 'Newest', isChosen: false },
          { id: '3', name: '3 days', isChosen: true },
          { id: '7', name: '7 days', isChosen: false },
        ]}
        onChoose={nothing}
      />
    ),
  },
};
