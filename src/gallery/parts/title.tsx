import { Title } from '../../ui/Title.tsx';
import type { Part } from '../Part.ts';

/** {@link Title} in its states. */
export const title: Part = {
  states: {
    'for those who listen': <Title text="Stories" />,
  },
};
