import { Changes } from '../../ui/Changes.tsx';
import type { Part } from '../Part.ts';

/** {@link Changes} in its states. */
export const changes: Part = {
  states: {
    'with all that can become of a paragraph': (
      <Changes
        language="en"
        changes={[
          { kind: 'kept', texts: ['Ash kept the airport shut through the morning.', 'Ferries ran.'] },
          {
            kind: 'changed',
            number: 3,
            runs: [
              { kind: 'same', text: 'Airlines canceled ' },
              { kind: 'removed', text: '86' },
              { kind: 'added', text: '148' },
              { kind: 'same', text: ' flights' },
              { kind: 'added', text: ' and stranded some 21,000 passengers' },
              { kind: 'same', text: '.' },
            ],
          },
          { kind: 'added', number: 4, text: 'The runway reopens at 6 p.m. at the earliest.' },
          { kind: 'cut', was: 5, text: 'The runway was to reopen at 4 p.m.' },
          {
            kind: 'moved',
            number: 6,
            was: 2,
            direction: 'down',
            runs: [{ kind: 'same', text: 'The eruption began at 4:40 a.m.' }],
          },
          { kind: 'kept', texts: ['No injuries were reported.'] },
        ]}
      />
    ),
    'as an excerpt': (
      <Changes language="en" isExcerpt changes={[{ kind: 'added', number: 1, text: 'A paragraph that is new.' }]} />
    ),
    Korean: (
      <Changes
        language="ko"
        changes={[
          {
            kind: 'moved',
            number: 21,
            was: 22,
            direction: 'up',
            runs: [
              { kind: 'removed', text: '86편' },
              { kind: 'added', text: '148편' },
              { kind: 'same', text: '이 결항했다.' },
            ],
          },
        ]}
      />
    ),
  },
};
