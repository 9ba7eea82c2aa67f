/** What the list is asked for. Sources are ids, days `YYYY-MM-DD`, both ends inclusive; null is open. */
export type Query = {
  readonly sources: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** `review`: only stories with a version whose reading is doubtful. */
  readonly show: 'review' | null;
};

/** The query without any filter. */
export const everything: Query = { sources: [], from: null, to: null, show: null };
