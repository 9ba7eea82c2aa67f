import { Choices } from '../../ui/Choices.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const sources = [
  { id: 'narae', name: 'Narae News Agency', language: 'en', count: 23, isChosen: true },
  { id: 'narae-ko', name: '나래통신', language: 'ko', count: 6, isChosen: false },
  { id: 'none', name: 'Kitano News', language: 'en', count: 0, isChosen: false },
  {
    id: 'long',
    name: 'The Incorporated Press Association of the Outer Islands',
    language: 'en',
    count: 104832,
    isChosen: false,
  },
];

/** {@link Choices} in its states. */
export const choices: Part = {
  states: {
    'not counted yet': (
      <Choices
        legend="Show only"
        choices={[{ id: 'unread', name: 'Unread', language: 'en', count: null, isChosen: false }]}
        onToggle={nothing}
      />
    ),
    'some chosen': <Choices legend="Sources" choices={sources} onToggle={nothing} />,
  },
};
