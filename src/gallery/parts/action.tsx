import { Action } from '../../ui/Action.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Action} in its states. */
export const action: Part = {
  states: {
    'a place': <Action className="" action={{ id: 'a', name: 'Report', icon: 'report', to: '/report' }} />,
    'the place one is at': (
      <Action className="" action={{ id: 'b', name: 'Latest', icon: 'list', to: '/latest', isCurrent: true }} />
    ),
    'a deed': <Action className="" action={{ id: 'c', name: 'Save', icon: 'save', onPress: nothing }} />,
    'a deed that is on': (
      <Action className="" action={{ id: 'd', name: 'Saved', icon: 'save', onPress: nothing, isOn: true }} />
    ),
    'with a number': (
      <Action className="" action={{ id: 'e', name: 'Filter', icon: 'filter', onPress: nothing, number: 3 }} />
    ),
    'leading nowhere now': <Action className="" action={{ id: 'f', name: 'Newer', icon: 'up', isDisabled: true }} />,
  },
};
