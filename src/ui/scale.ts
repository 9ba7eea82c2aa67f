/** The picture fitted into the screen. */
export const whole = 1;

const most = 8;

/** A scale that a picture may have: never smaller than the whole of it. */
export const within = (scale: number): number => Math.min(most, Math.max(whole, scale));

/** One step nearer. */
export const larger = (scale: number): number => within(scale * 1.5);

/** One step back. */
export const smaller = (scale: number): number => within(scale / 1.5);
