import type { Query } from '../../archive/query.ts';

/** What each list within the list is called. */
export const shown: Readonly<Record<NonNullable<Query['show']>, string>> = {
  unread: 'Unread',
  saved: 'Saved',
  review: 'Needs review',
};
