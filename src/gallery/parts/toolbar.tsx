import type { ActionValue } from '../../ui/Action.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const items: readonly ActionValue[] = [
  { id: 'list', name: 'List', icon: 'back', to: '/list' },
  { id: 'up', name: 'Newer', icon: 'up', isDisabled: true },
  { id: 'down', name: 'Older', icon: 'down', to: '/older' },
  { id: 'save', name: 'Saved', icon: 'save', onPress: nothing, isOn: true },
  { id: 'copy', name: 'Raw copy', icon: 'report', to: '/copy' },
  { id: 'share', name: 'Share', icon: 'share', onPress: nothing },
  { id: 'smaller', name: 'Smaller text', icon: 'smaller', onPress: nothing },
  { id: 'larger', name: 'Larger text', icon: 'larger', onPress: nothing },
];

/** {@link Toolbar} in its states. */
export const toolbar: Part = {
  states: {
    'above a story': <Toolbar label="Story" items={items} aside={<span>7 min</span>} />,
    'at the foot of one, on a phone': <Toolbar label="Story, at its foot" items={items.slice(3)} isUnderThumb />,
  },
};
