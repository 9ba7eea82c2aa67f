import { useQuery } from '@tanstack/react-query';
import type { Marks } from '../../archive/marks/Marks.ts';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import type { Row } from '../../archive/row.ts';
import { rowOf } from '../../archive/rowOf.ts';
import { storyQuery } from '../../data/story.ts';
import { WholeRow } from './ListRow.tsx';

type Props = {
  readonly row: Row;
  readonly search: string;
  readonly open: string | null;
  readonly marks: Marks;
  readonly place?: { readonly at: number; readonly of: number };
};

/** The rows of a story that its reader parted: what is left of it, and right under it each article taken out. */
export function PartedRow(props: Props) {
  const { data: whole } = useQuery(storyQuery(props.row.id));
  if (!whole) return <WholeRow {...props} />;
  const { story, alone } = withoutTakenOut(whole, props.marks);
  return [story, ...[...alone].reverse()].map((one) => <WholeRow key={one.id} {...props} row={rowOf(one)} />);
}
