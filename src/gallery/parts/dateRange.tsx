import { DateRange } from '../../ui/DateRange.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link DateRange} in its states. */
export const dateRange: Part = {
  states: {
    open: <DateRange from={null} to={null} onChange={nothing} />,
    chosen: <DateRange from="2026-10-12" to="2026-10-21" onChange={nothing} />,
  },
};
