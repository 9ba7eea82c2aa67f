import { Picks } from '../../ui/Picks.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const versions = ['URGENT 07:21', 'First 07:39', 'LEAD 08:15', '2nd LD 09:02'].map((name, at) => ({
  number: at + 1,
  name,
}));

/** {@link Picks} in its states. */
export const picks: Part = {
  states: {
    'two of four': <Picks versions={versions} from={1} to={4} onPick={nothing} />,
  },
};
