import { PhotoViewer } from '../../ui/PhotoViewer.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';
import { photos } from '../photos.ts';

const several = [photos['in one country only'], photos.tall, photos.withheld, photos['with a picture that is none']];

/** {@link PhotoViewer} in its states. */
export const photoViewer: Part = {
  isOver: true,
  states: {
    'one photo': <PhotoViewer photos={[photos['with no terms']]} first={0} onClose={nothing} />,
    several: <PhotoViewer photos={several} first={0} onClose={nothing} />,
    withheld: <PhotoViewer photos={several} first={2} onClose={nothing} />,
    'a picture that is none': <PhotoViewer photos={several} first={3} onClose={nothing} />,
  },
};
