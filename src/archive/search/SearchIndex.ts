import type { Row } from '../row.ts';

/** The version of the index's format; it grows whenever words are told apart in another way. */
export const searchVersion = 1;

/** Stories of some days that follow one another, and where their index is, relative to the manifest. */
export type Partition = {
  /** Its first and last day; null where it holds what the copy gives no day for. */
  readonly from: string | null;
  readonly to: string | null;
  readonly stories: number;
  readonly path: string;
};

/** Where the index of an archive begins: its partitions, newest first, and the newest one's head, which is asked for first. */
export type SearchRoot = {
  readonly search: number;
  readonly partitions: readonly Partition[];
  readonly newest: PartitionHead | null;
};

/** What must be known of a partition before its words are looked up. Its stories are counted from 0, newest first. */
export type PartitionHead = {
  readonly stories: number;
  /** The stories of each day, in their order. */
  readonly days: readonly (readonly [day: string | null, stories: number])[];
  /** Stories under an embargo: the instant it lifts, milliseconds, and the place from which on their words are found only then. */
  readonly embargoes: readonly (readonly [story: number, liftsAt: number, place: number])[];
  /** The first term of each file of words. */
  readonly words: readonly string[];
  /** The names of the files of words, and of rows. */
  readonly wordFiles: readonly string[];
  readonly rowFiles: readonly string[];
};

/** A file of words: a term, its postings, the next term …, in order. */
export type WordFile = readonly string[];

/** A file of rows, as the list shows them: the stories that follow one another, so many a file. */
export type RowFile = readonly Row[];

/** So many rows are in a file, but for the last. */
export const rowsInFile = 32;

/** Where one word stands in one story: so many times, and whether in the headline. */
export type Posting = { readonly story: number; readonly isInHeadline: boolean; readonly places: readonly number[] };

/** The address of a file of words, or of rows, by its name. */
export const wordPath = (name: string): string => `search/words/${name}.json`;
export const rowPath = (name: string): string => `search/rows/${name}.json`;
