import { Loading } from '../../ui/Loading.tsx';
import type { Part } from '../Part.ts';

/** {@link Loading} in its states. */
export const loading: Part = {
  states: {
    'the list': <Loading label="Loading the list" />,
  },
};
