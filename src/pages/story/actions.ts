import type { Row } from '../../archive/row.ts';
import type { ActionValue } from '../../ui/Action.tsx';
import { say } from '../../words/words.ts';
import { openSettings } from '../openSettings.ts';
import { listRoute, storyPath, type Trail } from '../paths.ts';

/** The way back to the list one came from. */
export const backToList = ({ list }: Trail): ActionValue => ({
  id: 'list',
  name: say('List'),
  icon: 'back',
  to: { pathname: listRoute, search: list },
});

const turn = (name: string, icon: 'up' | 'down', row: Row | null, state: Trail): ActionValue => ({
  id: icon,
  name,
  icon,
  state,
  ...(row ? { to: storyPath(row.id) } : { isDisabled: true }),
});

/** Saves a story, or saves it no longer. */
export const saveAction = (isSaved: boolean, onPress: () => void): ActionValue => ({
  id: 'save',
  name: isSaved ? say('Saved') : say('Save'),
  icon: 'save',
  isOn: isSaved,
  onPress,
});

/** Opens the settings: on a phone a story has no bar above it. */
export const settingsAction = (): ActionValue => ({
  id: 'settings',
  name: say('Settings'),
  icon: 'settings',
  onPress: openSettings,
});

/** What can be done from a story. */
export const storyActions = (
  trail: Trail,
  newer: Row | null,
  older: Row | null,
  copy: string,
  save: ActionValue,
  more: readonly ActionValue[],
): ActionValue[] => [
  backToList(trail),
  turn(say('Newer'), 'up', newer, trail),
  turn(say('Older'), 'down', older, trail),
  save,
  { id: 'copy', name: say('Raw copy'), icon: 'report', to: copy, state: trail },
  ...more,
];

/** What can be done from its raw copy, or from what changed in it. */
export const partActions = (trail: Trail, story: string): ActionValue[] => [
  { id: 'story', name: say('Story'), icon: 'leave', to: story, state: trail },
];
