import { Link } from '../../ui/Link.tsx';
import type { Part } from '../Part.ts';

/** {@link Link} in its states. */
export const link: Part = {
  states: {
    'to a page': <Link to="/report">The desk’s report</Link>,
    'in place of this page': (
      <Link to="/corrections" replace>
        Corrections and kills
      </Link>
    ),
  },
};
