import type { ActionValue } from '../../ui/Action.tsx';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const items: readonly ActionValue[] = [
  { id: 'latest', name: 'Latest', icon: 'list', to: '/latest', isCurrent: true },
  { id: 'filter', name: 'Filter', icon: 'filter', onPress: nothing, number: 3 },
  { id: 'saved', name: 'Saved', icon: 'save', onPress: nothing, isOn: true },
  { id: 'newer', name: 'Newer', icon: 'up', isDisabled: true },
  { id: 'corrections', name: 'Corrections', icon: 'terms', to: '/corrections' },
];

/** {@link ThumbBar} in its states. */
export const thumbBar: Part = {
  states: {
    'on a phone': (
      <div style={{ blockSize: 80 }}>
        <ThumbBar label="Slugline" items={items} />
      </div>
    ),
  },
};
