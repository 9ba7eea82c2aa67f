import { PhotoTerms } from '../../ui/PhotoTerms.tsx';
import type { Part } from '../Part.ts';
import { photos } from '../photos.ts';

/** {@link PhotoTerms} in its states. */
export const photoTerms: Part = {
  states: {
    'with terms': (
      <figure>
        <PhotoTerms {...photos['in one country only']} />
      </figure>
    ),
    'with none': (
      <figure>
        <PhotoTerms {...photos.tall} />
      </figure>
    ),
  },
};
