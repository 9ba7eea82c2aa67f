import { Parts } from '../../ui/Parts.tsx';
import type { Part } from '../Part.ts';

/** {@link Parts} in its states. */
export const parts: Part = {
  states: {
    'lit, linked and worked out': (
      <Parts
        parts={[
          { name: 'Headline', text: 'Ash shuts Nuri airport', language: 'en', to: '/raw?field=headline', isLit: true },
          { name: 'Byline', text: '서유나', language: 'ko', to: '/raw?field=byline', isLit: false },
          { name: 'Language', text: 'English', language: 'en', to: null, isLit: false },
        ]}
      />
    ),
  },
};
