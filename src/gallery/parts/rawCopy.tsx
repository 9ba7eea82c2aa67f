import type { RawLine } from '../../ui/RawCopy.tsx';
import { RawCopy } from '../../ui/RawCopy.tsx';
import type { Part } from '../Part.ts';

const line = (
  number: number,
  kind: RawLine['kind'],
  name: string,
  text: string,
  more: Partial<RawLine> = {},
): RawLine => ({
  number,
  language: 'en',
  kind,
  labels: name === '' ? [] : [{ name, to: kind === 'read' ? `/raw?line=${number}` : null, isLit: false }],
  goesOn: false,
  pieces: [{ text, isRead: kind === 'read', isLit: false }],
  isLit: false,
  notes: [],
  left: 0,
  ...more,
});

/** {@link RawCopy} in its states. */
export const rawCopy: Part = {
  states: {
    'with lines of every kind': (
      <RawCopy
        lines={[
          line(1, 'read', 'headline', '(3rd LD) Ash shuts Nuri airport', {
            labels: [
              { name: 'marker', to: '/raw?field=marker', isLit: false },
              { name: 'headline', to: '/raw?field=headline', isLit: true },
            ],
            pieces: [
              { text: '(3rd LD) ', isRead: true, isLit: false },
              { text: 'Ash shuts Nuri airport', isRead: true, isLit: true },
            ],
          }),
          line(2, 'blank', '', ''),
          line(3, 'chrome', 'chrome', '  • kakaokakao'),
          line(4, 'read', 'body', 'HAEON, Oct. 23 (Narae) -- Ash from Mount Kestrel kept the airport shut,'),
          line(5, 'read', 'body', 'officials said.\u200b', { goesOn: true }),
          line(6, 'within', 'body', '', { goesOn: true }),
          line(7, 'read', 'byline', '서유나 / 2026-10-23 10:48:07', {
            language: 'ko',
            notes: ['The time has no zone.'],
          }),
          line(8, 'read', 'body', 'x'.repeat(300), { left: 40_000 }),
        ]}
      />
    ),
  },
};
