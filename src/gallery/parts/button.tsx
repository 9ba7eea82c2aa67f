import { Button } from '../../ui/Button.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Button} in its states. */
export const button: Part = {
  states: {
    solid: (
      <Button kind="solid" onPress={nothing}>
        Show 12 stories
      </Button>
    ),
    firm: (
      <Button kind="firm" onPress={nothing}>
        Try again
      </Button>
    ),
    plain: (
      <Button kind="plain" onPress={nothing}>
        Clear
      </Button>
    ),
  },
};
