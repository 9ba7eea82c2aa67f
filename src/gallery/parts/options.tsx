import { Options } from '../../ui/Options.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const themes = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
  { id: 'system', name: 'As the system' },
];

/** {@link Options} in its states. */
export const options: Part = {
  states: {
    'one chosen': <Options legend="Theme" options={themes} chosen="dark" onChoose={nothing} />,
  },
};
