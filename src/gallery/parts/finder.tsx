import { Finder } from '../../ui/Finder.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const on = { onQuery: nothing, onChoose: nothing, onClose: nothing };
const titles = { title: 'Commands', hint: 'A command, source, day or story' };

/** {@link Finder} in its states. */
export const finder: Part = {
  isOver: true,
  states: {
    'with what was found': (
      <Finder
        {...titles}
        {...on}
        query="a"
        groups={[
          {
            name: 'Commands',
            found: [
              { id: 'save', name: 'Save the story', language: 'en', note: null, keys: 's' },
              { id: 'saved', name: 'Go to what is saved', language: 'en', note: 'on', keys: 'g s' },
            ],
          },
          {
            name: 'Stories',
            found: [
              {
                id: 'a',
                name: 'Ash from Mount Kestrel shuts Nuri airport until evening; 148 flights canceled',
                language: 'en',
                note: 'Narae News Agency · 23 October',
                keys: '',
              },
              { id: 'b', name: '누리공항 저녁까지 폐쇄', language: 'ko', note: '나래통신', keys: '' },
              { id: 'c', name: 'إغلاق مطار نوري', language: 'ar', note: null, keys: '' },
            ],
          },
        ]}
      />
    ),
    'with nothing found': <Finder {...titles} {...on} query="zeppelin" groups={[]} />,
  },
};
