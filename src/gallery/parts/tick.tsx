import { Tick } from '../../ui/Tick.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Tick} in its states. */
export const tick: Part = {
  states: {
    on: <Tick name="Justify the lines" isOn onToggle={nothing} />,
    'off, with a note': (
      <Tick name="Swipe from story to story" note="On a touch screen" isOn={false} onToggle={nothing} />
    ),
  },
};
