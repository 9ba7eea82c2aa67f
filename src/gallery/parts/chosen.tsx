import { Chosen } from '../../ui/Chosen.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link Chosen} in its states. */
export const chosen: Part = {
  states: {
    'one filter': <Chosen filters={[{ id: 'a', name: 'Sorrel Markets', language: 'en' }]} onDrop={nothing} />,
    many: (
      <Chosen
        filters={[
          'Narae News Agency',
          '나래통신',
          '12–21 October 2026',
          'Unread',
          '“ash flights”',
          'x'.repeat(120),
        ].map((name) => ({
          id: name,
          name,
          language: /[가-힣]/.test(name) ? 'ko' : 'en',
        }))}
        onDrop={nothing}
      />
    ),
  },
};
