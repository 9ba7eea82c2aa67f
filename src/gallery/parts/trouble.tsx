import { Button } from '../../ui/Button.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Trouble} in its states. */
export const trouble: Part = {
  states: {
    'with a way on': (
      <Trouble
        title="The archive cannot be read"
        sentences={['Its list is damaged.', 'Build it again, or ask whoever did.']}
      >
        <Button kind="firm" onPress={nothing}>
          Try again
        </Button>
      </Trouble>
    ),
    'without one': <Trouble title="No such page" sentences={['Nothing is at this address.']} />,
  },
};
