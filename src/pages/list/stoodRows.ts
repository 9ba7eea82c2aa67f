import { asItStood } from '../../archive/asItStood.ts';
import { hasPhoto } from '../../archive/hasPhoto.ts';
import { instantOf } from '../../archive/instantOf.ts';
import { isShown, type Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import type { Span } from '../../archive/stoodPages.ts';
import { dayBefore } from '../formatDay.ts';

/** The days whose rows are needed to show a query as it stood; a day more on both sides, since zones differ. */
export function spanOf({ from }: Pick<Query, 'from'>, at: string): Span {
  const day = at.slice(0, 10);
  return { from: dayBefore(firstDay({ from }, at), 1), until: dayBefore(day, -1) };
}

/** The first day that is shown: what is asked for, else the day before. */
export function firstDay({ from }: Pick<Query, 'from'>, at: string): string {
  const day = at.slice(0, 10);
  return from !== null && from <= day ? from : dayBefore(day, 1);
}

/** What a list shows of rows as it stood at a minute, in its order. */
export function stoodRows(rows: readonly Row[], query: Query, at: string, reader: Reader): Row[] {
  const first = firstDay(query, at);
  return asItStood(rows, instantOf(at) ?? 0).filter(
    (row) =>
      row.day !== null &&
      row.day >= first &&
      isShown(row, query.show, reader) &&
      query.photos.every((filter) => hasPhoto(row, filter)) &&
      (query.sources.length === 0 || query.sources.includes(row.source?.id ?? '')),
  );
}
