import { LargePicture } from '../../ui/LargePicture.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';
import { photos } from '../photos.ts';

const tall = (name: keyof typeof photos, scale = 1) => (
  <div style={{ display: 'grid', blockSize: 320 }}>
    <LargePicture photo={photos[name]} scale={scale} onScale={nothing} />
  </div>
);

/** {@link LargePicture} in its states. */
export const largePicture: Part = {
  states: {
    fitted: tall('with no terms'),
    'drawn larger': tall('with no terms', 3),
    tall: tall('tall'),
    withheld: tall('withheld'),
    'with no picture': tall('with no picture'),
    'with a picture that is none': tall('with a picture that is none'),
  },
};
