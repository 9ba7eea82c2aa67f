import { StoryRow } from '../../ui/StoryRow.tsx';
import type { Part } from '../Part.ts';
import { rows } from '../rows.ts';

/** {@link StoryRow} in its states. */
export const storyRow: Part = {
  states: Object.fromEntries(
    [...rows].map(([name, row]) => [
      name,
      <StoryRow key={name} row={row} to={`/story/${row.id}`} state={null} isOpen={name === 'open'} />,
    ]),
  ),
};
