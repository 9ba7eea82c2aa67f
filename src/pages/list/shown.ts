import type { Query } from '../../archive/query.ts';

type Shown = { readonly name: string; readonly sentence: string; readonly rest: string };

/** The lists within the list: what each is called, what is said where it is empty, and the way out of it. */
export const shown: Readonly<Record<NonNullable<Query['show']>, Shown>> = {
  unread: { name: 'Unread', sentence: 'is unread', rest: 'Show what you have read too' },
  saved: { name: 'Saved', sentence: 'is saved', rest: 'Show what is not saved too' },
  review: { name: 'Needs review', sentence: 'needs review', rest: 'Show what needs no review too' },
};
