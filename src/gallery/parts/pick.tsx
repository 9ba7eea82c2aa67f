import { Pick } from '../../ui/Pick.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const options = [
  { id: '', name: 'Not said' },
  { id: 'KR', name: 'South Korea' },
];

/** {@link Pick} in its states. */
export const pick: Part = {
  states: {
    'with a note': (
      <Pick
        name="Where I read"
        note="Slugline does not look where you are."
        options={options}
        chosen="KR"
        onChoose={nothing}
      />
    ),
    'without one': <Pick name="Language" options={options} chosen="" onChoose={nothing} />,
  },
};
