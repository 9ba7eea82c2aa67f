import { Changelog } from '../../ui/Changelog.tsx';
import type { Part } from '../Part.ts';

/** {@link Changelog} in its states. */
export const changelog: Part = {
  states: {
    'as said, cannot be told, not found, not said': (
      <Changelog
        lines={[
          {
            verdict: 'as said',
            text: 'UPDATES with flight count in paras 3-4',
            language: 'en',
            detail: null,
            paragraphs: [
              { number: 3, to: '/story#p3' },
              { number: 4, to: '/story#p4' },
            ],
          },
          {
            verdict: 'said, cannot be told',
            text: 'UPDATES with reopening time',
            language: 'en',
            detail: 'The body changed, but not in these words.',
            paragraphs: [],
          },
          {
            verdict: 'said, not found',
            text: 'RECASTS headline',
            language: 'en',
            detail: 'The headline is as it was.',
            paragraphs: [],
          },
          {
            verdict: 'found, not said',
            text: 'A paragraph was cut',
            language: null,
            detail: 'It was ¶ 7.',
            paragraphs: [],
          },
        ]}
      />
    ),
  },
};
