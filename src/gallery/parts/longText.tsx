import { LongText } from '../../ui/LongText.tsx';
import type { Part } from '../Part.ts';

/** {@link LongText} in its states. */
export const longText: Part = {
  states: {
    short: <LongText text="Ferries ran with their lamps lit." />,
    'without an end': (
      <div style={{ blockSize: 200, overflow: 'hidden', display: 'grid', alignContent: 'end' }}>
        <LongText text={'Ferries ran with their lamps lit. '.repeat(1600)} />
      </div>
    ),
  },
};
