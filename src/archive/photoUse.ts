/** What a photo's usage terms come to; null and the empty list where they say nothing. Territories are ISO 3166 codes. */
export type PhotoUse = {
  /** Nowhere but there; `ZZ` for a territory that nobody knows. */
  readonly onlyIn: readonly string[];
  /** Everywhere but there. */
  readonly notIn: readonly string[];
  readonly redistribution: boolean | null;
  readonly sale: boolean | null;
  /** Whether it may be kept. */
  readonly archive: boolean | null;
  /** Whether it is only shown with its credit. */
  readonly isCreditDue: boolean;
  /** Whether the terms ask for nothing, or for the credit alone. */
  readonly isFree: boolean;
};

/** Whether a picture may be shown to somebody who reads there; nobody is kept from a picture for not saying where. */
export const mayShow = ({ onlyIn, notIn }: PhotoUse, territory: string | null): boolean =>
  territory === null || ((onlyIn.length === 0 || onlyIn.includes(territory)) && !notIn.includes(territory));

/** Whether a picture may be printed: paper is passed on, though not far. */
export const mayPrint = ({ redistribution }: PhotoUse): boolean => redistribution !== false;

/** Whether a picture may go to others, by a share, a copy or a feed: where they are nobody knows. */
export const mayPassOn = (use: PhotoUse): boolean => mayPrint(use) && use.onlyIn.length === 0 && use.notIn.length === 0;

/** Whether a picture may be kept on a device to be looked at later. */
export const mayKeep = (use: PhotoUse): boolean => mayPrint(use) && use.archive !== false;
