import type { PhotoFilter, Query } from '../../archive/query.ts';

/** What each list within the list is called. */
export const shown: Readonly<Record<NonNullable<Query['show']>, string>> = {
  unread: 'Unread',
  saved: 'Saved',
  review: 'Needs review',
};

/** What is asked of a story's photos, in words. */
export const wished: Readonly<Record<PhotoFilter, string>> = {
  any: 'Has a photo',
  free: 'No restricted photos',
};
