import { DayHeading } from '../../ui/DayHeading.tsx';
import type { Part } from '../Part.ts';

/** {@link DayHeading} in its states. */
export const dayHeading: Part = {
  states: {
    'one story': <DayHeading id="day-1" text="Sunday 25 October 2026" count="1 story" />,
    many: <DayHeading id="day-2" text="Friday 23 October" count="1,432 stories" />,
  },
};
