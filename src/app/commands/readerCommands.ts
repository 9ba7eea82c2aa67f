import { everything } from '../../archive/query.ts';
import { newestMinute } from '../../data/newestMinute.ts';
import { textSizes } from '../../data/settings/Settings.ts';
import { stepText } from '../../data/settings.ts';
import { openSettings } from '../../pages/openSettings.ts';
import {
  correctionsRoute,
  hourOf,
  listPath,
  listRoute,
  marksRoute,
  offlineRoute,
  reportRoute,
  storyPath,
} from '../../pages/paths.ts';
import { say } from '../../words/words.ts';
import type { Command, CommandText, DeskNow } from './Command.ts';
import { showOver } from './showOver.ts';

const go = (id: string, name: CommandText, keys: string, path: string): Command => ({
  id,
  name,
  group: 'Go to',
  keys,
  perform:
    ({ reach }) =>
    () =>
      void reach.navigate(path),
});

/** One step out: from a part of a story to the story, from anything else to the list. */
function back({ reach, story }: DeskNow): (() => void) | null {
  if (story?.isPart) {
    const { id, articles } = story.story;
    const shown = story.version === articles.length ? null : story.version;
    return () => void reach.navigate(storyPath(id, shown, { at: hourOf(story.trail) }), { state: story.trail });
  }
  if (story) return () => void reach.navigate({ pathname: listRoute, search: story.trail.list });
  return document.querySelector('[data-view="list"]') ? null : () => void reach.navigate(listRoute);
}

/** A step of the text's size, said. */
const size =
  (by: 1 | -1): Command['perform'] =>
  ({ reach }) =>
  () =>
    reach.say(say('Text size {at} of {all}', { at: stepText(by), all: textSizes.length }));

/** Where one can go from anywhere, and what is done to the reader as a whole. */
export const readerCommands: readonly Command[] = [
  go('go-list', 'The list', 'g l', listRoute),
  {
    id: 'go-stood',
    name: 'The list as it stood at an hour',
    group: 'Go to',
    keys: 'g a',
    perform:
      ({ reach }) =>
      () =>
        void reach.navigate(listPath({ ...everything, at: newestMinute(reach.client) })),
  },
  go('go-saved', 'Saved stories', 'g s', listPath({ ...everything, show: 'saved' })),
  go('go-report', 'Report', 'g r', reportRoute),
  go('go-corrections', 'Corrections and kills', 'g c', correctionsRoute),
  go('go-marks', 'Saved and read', 'g m', marksRoute),
  go('go-offline', 'On this device', 'g o', offlineRoute),
  { id: 'back', name: 'One step back', group: 'Reader', keys: 'Escape', perform: back },
  {
    id: 'larger',
    name: 'Larger text',
    group: 'Reader',
    keys: '+',
    perform: size(1),
  },
  {
    id: 'smaller',
    name: 'Smaller text',
    group: 'Reader',
    keys: '-',
    perform: size(-1),
  },
  {
    id: 'settings',
    name: 'Settings',
    group: 'Reader',
    keys: 'g ,',
    perform: () => openSettings,
  },
  {
    id: 'help',
    name: 'Keys, and how to change them',
    group: 'Reader',
    keys: '?',
    perform:
      ({ reach }) =>
      () =>
        showOver('help', reach),
  },
];
