import { Steps } from '../../ui/Steps.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Steps} in its states. */
export const steps: Part = {
  states: {
    'at the first': <Steps name="Text size" value="1 of 6" isFirst isLast={false} onStep={nothing} />,
    between: <Steps name="Text size, further on" value="3 of 6" isFirst={false} isLast={false} onStep={nothing} />,
    'at the last': <Steps name="Text size, at its end" value="6 of 6" isFirst={false} isLast onStep={nothing} />,
  },
};
