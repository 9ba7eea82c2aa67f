import type { KeepingNow } from '../../data/offline/keeping.ts';
import { say } from '../../words/words.ts';

/** Why nothing can be kept on this device, and what now. */
export function whyNothing(can: Exclude<KeepingNow['can'], 'yes'>): string {
  switch (can) {
    case 'unsafe':
      return say(
        'Nothing can be kept here: browsers keep files only for addresses that begin with https, and some not in a private window. Reading needs the network.',
      );
    case 'forbidden':
      return say(
        'This browser does not let Slugline store anything. Allow it in the browser’s settings, or read with the network.',
      );
    case 'live':
      return say(
        'This reader follows a folder of copy and always shows the newest; it keeps nothing for later. A reader that was built (npm run build) does.',
      );
  }
}

/** Why the last keeping came to nothing, and what now. */
export function whyStopped(trouble: NonNullable<KeepingNow['trouble']>): string {
  switch (trouble) {
    case 'away':
      return say(
        'The network cannot be reached. What was kept before stays, and the rest follows once the network is back.',
      );
    case 'full':
      return say('The device has no room for more. Free some of it, or let go of something here.');
    case 'newer':
      return say(
        'The archive is written for a newer edition of Slugline. Show that edition, and it is kept anew; what was kept before stays until then.',
      );
    case 'damaged':
      return say('Part of the archive is damaged where it is served, so it was not kept. What was kept before stays.');
  }
}
