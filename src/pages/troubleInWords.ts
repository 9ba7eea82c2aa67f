import type { KeptTrouble } from '../data/readKept.ts';
import { say } from '../words/words.ts';

/** What hinders the keeping of marks, and what now. */
export function troubleInWords(trouble: KeptTrouble): string {
  switch (trouble) {
    case 'forbidden':
      return say(
        'This browser does not let Slugline store anything. What you read, save and note here is kept until this tab is closed.',
      );
    case 'full':
      return say(
        'The browser’s storage is full. What you mark now is kept until this tab is closed; save a copy, or free some room.',
      );
    case 'newer':
      return say(
        'A newer version of Slugline stored your marks here; this one leaves them as they are. What you mark now is kept until this tab is closed. Load the page again for the newer version.',
      );
    case 'damaged':
      return say(
        'The stored marks could not be read. They were put aside, not thrown away, and Slugline began anew; a copy that you saved brings the rest back.',
      );
    case 'cleared':
      return say(
        'The browser’s storage was cleared while Slugline was open. What this tab still knows is stored again with the next mark.',
      );
  }
}
