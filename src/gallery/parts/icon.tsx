import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { Part } from '../Part.ts';

const names = (
  'search filter list save share smaller larger settings print back leave forward up down close terms photo photo-off offline more report'.split(
    ' ',
  ) as IconName[]
).map((name) => [name, <Icon key={name} name={name} />] as const);

/** {@link Icon} in its states. */
export const icon: Part = { states: Object.fromEntries(names) };
