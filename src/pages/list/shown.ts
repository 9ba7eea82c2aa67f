import type { Query } from '../../archive/query.ts';
import type { PlainText } from '../../words/Text.ts';

/** What each list within the list is called. */
export const shown: Readonly<Record<NonNullable<Query['show']>, PlainText>> = {
  unread: 'Unread',
  saved: 'Saved',
  review: 'Needs review',
};
