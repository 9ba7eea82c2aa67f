import { Suspense } from 'react';
import { isOn, type Marks } from '../../archive/marks/Marks.ts';
import type { Row } from '../../archive/row.ts';
import { useTerritory } from '../../data/useTerritory.ts';
import { StoryRow } from '../../ui/StoryRow.tsx';
import { optional } from '../optional.ts';
import { storyPath } from '../paths.ts';
import { rowValue } from './rowValue.ts';

type Props = {
  readonly row: Row;
  /** The list's own search, which a story carries along. */
  readonly search: string;
  /** The story open beside the list, by any of its ids. */
  readonly open: string | null;
  readonly marks: Marks;
  /** The how-manieth of how many of the list it is. */
  readonly place?: { readonly at: number; readonly of: number };
};

/** A row as the bundle has it. */
export function WholeRow({ row, search, open, marks, place }: Props) {
  return (
    <StoryRow
      row={rowValue(row, marks, useTerritory())}
      to={storyPath(row.id)}
      state={{ list: search }}
      isOpen={open !== null && (row.id === open || row.articles.includes(open))}
      {...(place && { place })}
    />
  );
}

const PartedRow = optional(() => import('./PartedRow.tsx').then((m) => m.PartedRow), WholeRow);

/** A story's row; one whose reader took articles out of it, as they parted it. */
export function ListRow(props: Props) {
  const { row, marks } = props;
  if (marks.out.size === 0 || !row.articles.some((id) => isOn(marks.out, id))) return <WholeRow {...props} />;
  return (
    <Suspense fallback={<WholeRow {...props} />}>
      <PartedRow {...props} />
    </Suspense>
  );
}
