/**
 * What a line holds, as bits, told in the same pass that finds its end. A pattern that cannot match without one of them
 * need not be asked. A bit may be set where the text, cut later, holds none any more; it is never missing.
 */
export const held = { control: 1, column: 2, gap: 4, beyondAscii: 8 } as const;

/** The bits of each ASCII character. */
export const heldByAscii: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 9 || code === 59 || code === 124) return held.column;
  return (code < 32 && code !== 10) || code === 127 ? held.control : 0;
});
