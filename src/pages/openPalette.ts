/** The event by which a page asks for the palette, which lies above all pages. */
export const paletteAsked = 'slugline-palette';

/** Opens the palette of commands. */
export const openPalette = (): void => void dispatchEvent(new Event(paletteAsked));
