import { Timestamp } from '../../ui/Timestamp.tsx';
import type { Part } from '../Part.ts';

/** {@link Timestamp} in its states. */
export const timestamp: Part = {
  states: {
    'the hour': <Timestamp at="2026-10-23T10:48:07+09:00" form="time" />,
    'as the copy has it': <Timestamp at="2026-10-23T10:48:07+09:00" form="copy" zone="KST" />,
    'without a zone’s name': <Timestamp at="2026-10-23T10:48:07+09:00" form="copy" />,
    'in the reader’s zone': <Timestamp at="2026-10-23T10:48:07+09:00" form="reader" />,
    'a day alone': <Timestamp at="2026-10-23" form="copy" />,
    'no time': <Timestamp at="Friday morning" form="copy" />,
  },
};
