import { Ours } from '../../ui/Ours.tsx';
import type { Part } from '../Part.ts';

/** {@link Ours} in its states. */
export const ours: Part = {
  states: {
    'amid Korean copy': (
      <p lang="ko">
        누리공항 저녁까지 폐쇄 <Ours>4 versions</Ours>
      </p>
    ),
  },
};
