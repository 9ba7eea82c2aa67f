import { useQuery } from '@tanstack/react-query';
import { memo, Suspense } from 'react';
import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import { rowsOn } from '../../archive/select.ts';
import { pageQuery } from '../../data/bundle.ts';
import { later } from '../later.ts';
import type { Item } from './items.ts';
import { ListRow } from './ListRow.tsx';
import { NotYet } from './NotYet.tsx';

const Missing = later(() => import('./Missing.tsx').then((m) => m.Missing));

type Props = {
  readonly item: Extract<Item, { kind: 'rows' }>;
  readonly query: Query;
  readonly search: string;
  readonly reader: Reader;
  /** How many stories the list holds. */
  readonly all: number;
  /** The story that is open, by any of its ids. */
  readonly open: string | null;
  /** How high the rows will be, about. */
  readonly height: number;
};

/** A few rows of a day; until their page is there, the place that they will take. */
export const Rows = memo(function Rows({ item, query, search, reader, all, open, height }: Props) {
  const { data, error, refetch } = useQuery(pageQuery(item.page));
  // One word for all the rows of a page that cannot be had.
  if (error)
    return item.from > 0 ? null : (
      <Suspense fallback={<NotYet height={height} />}>
        <Missing error={error} stories={item.inPage} onRetry={() => void refetch()} />
      </Suspense>
    );
  if (!data) return <NotYet height={height} />;
  return rowsOn(data, item.day, query, reader)
    .slice(item.from, item.from + item.count)
    .map((row, at) => (
      <ListRow
        key={row.id}
        row={row}
        search={search}
        open={open}
        marks={reader.marks}
        place={{ at: item.index + at + 1, of: all }}
      />
    ));
});
