/** The themes; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const;
/** The faces of copy. */
export const faces = ['serif', 'sans'] as const;
/** The steps of the text size; 2 is the default. */
export const textSizes = [1, 2, 3, 4, 5, 6] as const;
/** How long the lines of copy are: about 54, 66 or 80 letters. */
export const lineWidths = ['narrow', 'normal', 'wide'] as const;
/** How far the lines of copy stand apart. */
export const lineHeights = ['close', 'normal', 'open'] as const;
/** How close the rows of the list stand. */
export const densities = ['normal', 'dense'] as const;

/** The languages of the interface; `system` follows the device. */
export const interfaceLanguages = ['system', 'en', 'ko'] as const;

/** What a reader has chosen; it is kept in this browser. */
export type Settings = {
  readonly language: (typeof interfaceLanguages)[number];
  readonly theme: (typeof themes)[number];
  readonly face: (typeof faces)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly lineWidth: (typeof lineWidths)[number];
  readonly lineHeight: (typeof lineHeights)[number];
  readonly isJustified: boolean;
  readonly density: (typeof densities)[number];
  /** Where the reader reads, an ISO 3166 code; null where that is not known. Some photos may be shown in one country only. */
  readonly territory: string | null;
  /** Whether a swipe turns to the next story. */
  readonly swipes: boolean;
};

/** The settings of who has chosen nothing. */
export const defaults: Settings = {
  language: 'system',
  theme: 'system',
  face: 'serif',
  textSize: 2,
  lineWidth: 'normal',
  lineHeight: 'normal',
  isJustified: false,
  density: 'normal',
  territory: null,
  swipes: true,
};
