import { useEffect } from 'react';
import type { Reader } from '../archive/isShown.ts';
import type { Query } from '../archive/query.ts';
import { useMarks } from '../data/marks.ts';
import { unreadList } from '../data/unreadList.ts';

/** Who reads the list that is asked for: the marks, and since when the reader is at the list of what is unread. */
export function useReader(show: Query['show']): Reader {
  const { marks } = useMarks();
  return { marks, since: unreadList.since(show === 'unread') };
}

/** Ends the reader's stay at the list of what is unread when the list leaves the screen. */
export const useLeaving = (): void => useEffect(() => unreadList.leave, []);
