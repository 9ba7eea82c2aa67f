import { Calendar } from '../../ui/Calendar.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const counts = new Map([
  ['2026-09-30', 4],
  ['2026-10-05', 1],
  ['2026-10-12', 3],
  ['2026-10-19', 12],
  ['2026-10-21', 5],
  ['2026-10-23', 1432],
  ['2026-11-02', 7],
]);
const span = { first: '2026-09-30', last: '2026-11-02' };
const month = { month: '2026-10', counts, span, onMonth: nothing, onDay: nothing };

/** {@link Calendar} in its states. */
export const calendar: Part = {
  states: {
    'with no day chosen': <Calendar {...month} from={null} to={null} />,
    'with one day chosen': <Calendar {...month} from="2026-10-21" to="2026-10-21" />,
    'with a range chosen': <Calendar {...month} from="2026-10-12" to="2026-10-21" />,
    'open at its end': <Calendar {...month} from="2026-10-19" to={null} />,
    'with no story': <Calendar {...month} month="2027-02" counts={new Map()} from={null} to={null} />,
  },
};
