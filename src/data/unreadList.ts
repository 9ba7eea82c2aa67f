let came: number | null = null;

/** The reader's stay at the list of what is unread, which holds what one reads during it until it ends. */
export const unreadList = {
  /** Since when the reader is there, in milliseconds, from the first time this is asked; asked from elsewhere the stay has ended. */
  since(isThere: boolean): number {
    came = isThere ? (came ?? Date.now()) : null;
    return came ?? 0;
  },
  /** Ends the stay. */
  leave(): void {
    came = null;
  },
};
