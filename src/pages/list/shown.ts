import type { PhotoFilter, Query } from '../../archive/query.ts';
import type { PlainText } from '../../words/Text.ts';

/** What each list within the list is called. */
export const shown: Readonly<Record<NonNullable<Query['show']>, PlainText>> = {
  unread: 'Unread',
  saved: 'Saved',
  review: 'Needs review',
};

/** What is asked of a story's photos, in words. */
export const wished: Readonly<Record<PhotoFilter, PlainText>> = {
  any: 'Has a photo',
  free: 'No restricted photos',
};
