import { PrintedAt } from '../../ui/PrintedAt.tsx';
import type { Part } from '../Part.ts';

/** {@link PrintedAt} in its states. */
export const printedAt: Part = {
  states: {
    now: <PrintedAt />,
  },
};
