import { Exactly } from '../../ui/Exactly.tsx';
import type { Part } from '../Part.ts';

/** {@link Exactly} in its states. */
export const exactly: Part = {
  states: {
    'what shows nothing': <Exactly text={'a\u00a0b\u200bc\u202ed\u0000e\tf\u200b\u200b\u200b'} />,
    'plain text': <Exactly text="HAEON, Oct. 23 (Narae) --" />,
  },
};
