import { Player } from '../../ui/Player.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

const on = { onPlay: nothing, onPause: nothing, onSkip: nothing, onRate: nothing, onStop: nothing };
const draw = (status: 'speaking' | 'paused' | 'broken') => (
  <div style={{ blockSize: 160 }}>
    <Player value={{ status, rate: 1.25, place: '2 of 14' }} rates={[0.75, 1, 1.25, 1.5, 2]} {...on} />
  </div>
);

/** {@link Player} in its states. */
export const player: Part = {
  states: {
    speaking: draw('speaking'),
    paused: draw('paused'),
    broken: draw('broken'),
  },
};
