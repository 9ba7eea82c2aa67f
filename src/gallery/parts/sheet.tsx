import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Sheet} in its states. */
export const sheet: Part = {
  isOver: true,
  states: {
    'with a foot and an action': (
      <Sheet
        title="Filter"
        onClose={nothing}
        action={
          <Button kind="plain" onPress={nothing}>
            Clear
          </Button>
        }
        footer={
          <Button kind="solid" onPress={nothing}>
            Show 12 stories
          </Button>
        }
      >
        <p>What can be chosen.</p>
      </Sheet>
    ),
    wide: (
      <Sheet title="Settings" isWide onClose={nothing}>
        <p>Two columns.</p>
      </Sheet>
    ),
    'longer than the screen': (
      <Sheet title="Keys" onClose={nothing}>
        {Array.from({ length: 80 }, (_, at) => `Line ${at + 1}`).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Sheet>
    ),
  },
};
