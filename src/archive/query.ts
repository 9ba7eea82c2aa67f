/** What the list is asked for. Sources are ids, days `YYYY-MM-DD`, both ends inclusive; null is open. */
export type Query = {
  readonly sources: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** `review`: only stories with a version whose reading is doubtful; `unread`, `saved`: by the reader's own marks. */
  readonly show: 'review' | 'unread' | 'saved' | null;
  /** What is searched for, as it was typed; empty where nothing is. */
  readonly words: string;
  /** How what is found is sorted: null newest first. */
  readonly sort: 'relevance' | null;
};

/** What `show` may be. */
export const shows = ['unread', 'saved', 'review'] as const;

/** The query without any filter. */
export const everything: Query = { sources: [], from: null, to: null, show: null, words: '', sort: null };
