import type { QueryClient } from '@tanstack/react-query';
import type { Page } from '../archive/bundle.ts';
import { minuteIn, minuteOf } from '../archive/instantOf.ts';

/** The minute of the newest filing at hand, in its copy's own zone; the present one where none names an hour. */
export function newestMinute(client: QueryClient): string {
  const rows = client.getQueriesData<Page>({ queryKey: ['page'] }).flatMap(([, page]) => page?.rows ?? []);
  const minutes = rows.flatMap(({ filedAt }) => minuteIn(filedAt) ?? []);
  return minutes.reduce(
    (newest, one) => (Date.parse(one) > Date.parse(newest) ? one : newest),
    minutes[0] ?? minuteOf(Date.now(), ''),
  );
}
