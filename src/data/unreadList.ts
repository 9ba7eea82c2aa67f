let came: number | null = null;

/** The reader's stay at the list of what is unread, which holds what one reads during it until it ends. */
export const unreadList = {
  /** Since when the reader is there, in milliseconds, from the first time this is asked; endless from elsewhere, where the stay has ended. */
  since(isThere: boolean): number {
    came = isThere ? (came ?? Date.now()) : null;
    return came ?? Number.POSITIVE_INFINITY;
  },
  /** Ends the stay. */
  leave(): void {
    came = null;
  },
};
