/** What the list is asked for. Sources are ids, days `YYYY-MM-DD`, both ends inclusive; null is open. */
export type Query = {
  readonly sources: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** `review`: only stories with a version whose reading is doubtful; `unread`, `saved`: by the reader's own marks. */
  readonly show: 'review' | 'unread' | 'saved' | null;
  /** `any`: only stories with a photo; `free`: only those without a photo whose terms ask for more than its credit. Both may be asked for. */
  readonly photos: readonly PhotoFilter[];
  /** What is searched for, as it was typed; empty where nothing is. */
  readonly words: string;
  /** How what is found is sorted: null newest first. */
  readonly sort: 'relevance' | null;
  /** The minute at which the list is shown as it stood, as `instantOf` reads it; null for now. Then `from` is the first day shown. */
  readonly at: string | null;
};

/** What `show` may be. */
export const shows = ['unread', 'saved', 'review'] as const;

/** What may be asked of a story's photos. */
export const photoFilters = ['any', 'free'] as const;

/** One of these. */
export type PhotoFilter = (typeof photoFilters)[number];

/** The query without any filter. */
export const everything: Query = {
  sources: [],
  from: null,
  to: null,
  show: null,
  photos: [],
  words: '',
  sort: null,
  at: null,
};
