import { Announcement } from '../../ui/Announcement.tsx';
import type { Part } from '../Part.ts';

/** {@link Announcement} in its states. */
export const announcement: Part = {
  states: {
    'for those who listen': <Announcement text="12 stories" />,
  },
};
