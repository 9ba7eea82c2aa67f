/** What a part in the gallery tells of goes nowhere. */
export const nothing = (): void => {};
