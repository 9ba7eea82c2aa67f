import { Unbroken } from '../../ui/Unbroken.tsx';
import type { Part } from '../Part.ts';

/** {@link Unbroken} in its states. */
export const unbroken: Part = {
  states: {
    'scores and spans': (
      <p style={{ inlineSize: '8rem' }}>
        <Unbroken text="Lunde beat Ardmere 2-1 in 2026-2027 opener" />
      </p>
    ),
  },
};
