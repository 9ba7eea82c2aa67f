import { Bar } from '../../ui/Bar.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const to = { homeTo: '/', correctionsTo: '/corrections', marksTo: '/marks', reportTo: '/report' };
const on = { onCommands: nothing, onSettings: nothing };

/** {@link Bar} in its states. */
export const bar: Part = {
  states: {
    'without a search field': <Bar {...to} {...on} />,
    'with a field': (
      <Bar {...to} {...on}>
        <input aria-label="Search the copy" placeholder="Search headlines, copy, captions, bylines" />
      </Bar>
    ),
  },
};
