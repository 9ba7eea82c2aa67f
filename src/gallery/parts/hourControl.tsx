import { HourControl } from '../../ui/HourControl.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const filings = Array.from({ length: 48 }, (_, half) => (half < 12 ? half % 3 : (half * 7) % 11));
const minute = (clock: string): string => `2026-10-23T${clock}`;

/** {@link HourControl} in its states. */
export const hourControl: Part = {
  states: {
    'in the morning': (
      <HourControl
        {...{ at: minute('08:14'), zone: 'UTC+9', filings, before: minute('07:39'), next: minute('08:15') }}
        onAt={nothing}
      />
    ),
    'where nothing was filed': (
      <HourControl
        {...{ at: minute('00:00'), zone: '', filings: filings.map(() => 0), before: null, next: null }}
        onAt={nothing}
      />
    ),
  },
};
