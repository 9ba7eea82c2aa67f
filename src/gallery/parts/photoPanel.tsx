import { PhotoPanel } from '../../ui/PhotoPanel.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';
import { photos } from '../photos.ts';

/** {@link PhotoPanel} in its states. */
export const photoPanel: Part = {
  states: {
    ...Object.fromEntries(
      Object.entries(photos).map(([name, photo]) => [
        name,
        <PhotoPanel key={name} photos={[photo]} onOpen={nothing} />,
      ]),
    ),
    'two photos': <PhotoPanel photos={[photos['with no terms'], photos.withheld]} onOpen={nothing} />,
  },
};
