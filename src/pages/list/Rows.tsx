import { useQuery } from '@tanstack/react-query';
import { lazy, memo, Suspense } from 'react';
import type { Query } from '../../archive/query.ts';
import { rowsOn } from '../../archive/select.ts';
import { pageQuery } from '../../data/bundle.ts';
import { StoryRow } from '../../ui/StoryRow.tsx';
import { storyPath } from '../paths.ts';
import type { Item } from './items.ts';
import { NotYet } from './NotYet.tsx';
import { rowValue } from './rowValue.ts';

const Missing = lazy(() => import('./Missing.tsx').then((m) => ({ default: m.Missing })));

type Props = {
  readonly item: Extract<Item, { kind: 'rows' }>;
  readonly query: Query;
  readonly search: string;
  /** How many stories the list holds. */
  readonly all: number;
  /** The story that is open, by any of its ids. */
  readonly open: string | null;
  /** How high the rows will be, about. */
  readonly height: number;
};

/** A few rows of a day; until their page is there, the place that they will take. */
export const Rows = memo(function Rows({ item, query, search, all, open, height }: Props) {
  const { data, error, refetch } = useQuery(pageQuery(item.page));
  // One word for all the rows of a page that cannot be had.
  if (error)
    return item.from > 0 ? null : (
      <Suspense fallback={<NotYet height={height} />}>
        <Missing error={error} stories={item.inPage} onRetry={() => void refetch()} />
      </Suspense>
    );
  if (!data) return <NotYet height={height} />;
  return rowsOn(data, item.day, query)
    .slice(item.from, item.from + item.count)
    .map((row, at) => (
      <StoryRow
        key={row.id}
        row={rowValue(row)}
        to={storyPath(row.id)}
        state={{ list: search }}
        isOpen={open !== null && (row.id === open || row.articles.includes(open))}
        place={{ at: item.index + at + 1, of: all }}
      />
    ));
});
