import { KeyTable } from '../../ui/KeyTable.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link KeyTable} in its states. */
export const keyTable: Part = {
  states: {
    'with and without keys': (
      <KeyTable
        groups={[
          {
            name: 'List',
            commands: [
              { id: 'next', name: 'Next story', keys: 'j' },
              { id: 'saved', name: 'What is saved', keys: 'g s' },
              { id: 'none', name: 'Mark all as read', keys: '' },
            ],
          },
        ]}
        keyOf={() => null}
        onKeys={nothing}
      />
    ),
  },
};
