/** A run of a text: in both versions, only in the newer one, or only in the older. */
export type Run = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** A figure that another took the place of, each as written; `about` is the words behind it in the newer version. */
export type FigureChange = { readonly from: string; readonly to: string; readonly about: string };

/**
 * What became of a block of the body. `at` is its number in the newer version, `from` in the older, both from 1 and
 * counted over all blocks.
 */
export type BlockChange =
  | { readonly kind: 'kept'; readonly at: number; readonly from: number }
  | {
      readonly kind: 'changed';
      readonly at: number;
      readonly from: number;
      readonly runs: readonly Run[];
      readonly figures: readonly FigureChange[];
    }
  | { readonly kind: 'added'; readonly at: number }
  | { readonly kind: 'removed'; readonly from: number }
  | {
      readonly kind: 'moved';
      readonly at: number;
      readonly from: number;
      readonly direction: 'up' | 'down';
      /** The words that changed on the way; empty where none did. */
      readonly runs: readonly Run[];
      readonly figures: readonly FigureChange[];
    };

/** Lines outside the body that differ, as runs; null where they are the same. */
export type LineChange = readonly Run[] | null;

/** What changed between two versions: blocks in the newer version's order, removed ones where they stood. */
export type Difference = {
  readonly headline: LineChange;
  readonly byline: LineChange;
  readonly dateline: LineChange;
  readonly captions: readonly Extract<BlockChange, { readonly kind: 'kept' | 'changed' | 'added' | 'removed' }>[];
  readonly body: readonly BlockChange[];
  /** Every figure that changed, in reading order, the headline's first, each pair once. */
  readonly figures: readonly FigureChange[];
};
