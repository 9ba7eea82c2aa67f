import type { KeptTrouble } from '../../data/readKept.ts';
import { say } from '../../words/words.ts';

/** What hinders the keeping of settings, and what now. */
export function settingsTroubleInWords(trouble: KeptTrouble): string {
  switch (trouble) {
    case 'forbidden':
      return say('This browser does not let Slugline store anything. What you choose holds until this tab is closed.');
    case 'full':
      return say('The browser’s storage is full. What you choose now holds until this tab is closed.');
    case 'newer':
      return say(
        'A newer version of Slugline stored your settings here; this one leaves them as they are. What you choose now holds until this tab is closed.',
      );
    case 'damaged':
      return say(
        'The stored settings could not be read. They are put aside with the next thing you choose, and everything is as it came.',
      );
    case 'cleared':
      return say(
        'The browser’s storage was cleared while Slugline was open. Your settings are stored again with the next thing you choose.',
      );
  }
}
