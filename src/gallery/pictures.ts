const drawn = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#8fa3ad"/><path d="M0 ${height} L${width / 2} ${height / 4} L${width} ${height}z" fill="#4b5a60"/></svg>`,
  )}`;

/** A picture as wide as a frame expects it. */
export const landscape = drawn(480, 360);

/** A picture taller than it is wide. */
export const portrait = drawn(300, 480);

/** A picture wider than any frame. */
export const panorama = drawn(960, 240);

/** What calls itself a picture and is none. */
export const broken = 'data:image/png;base64,bm90IGEgcGljdHVyZQ==';
