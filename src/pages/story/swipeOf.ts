/** A finger's way over a story, in pixels and milliseconds. */
export type Swipe = {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly time: number;
  /** How wide the screen is. */
  readonly width: number;
};

/** What lies so near the edge is the system's: a swipe from there goes back in the browser. */
const edge = 32;

/** Where a swipe leads: to the left to the story that follows, to the right to the one before; null for what is none. */
export function swipeOf({ from, to, time, width }: Swipe): 'older' | 'newer' | null {
  const [along, aside] = [to.x - from.x, to.y - from.y];
  const isInside = from.x >= edge && from.x <= width - edge;
  const isLong = Math.abs(along) >= Math.max(64, width / 6);
  if (!isInside || !isLong || Math.abs(along) < 2 * Math.abs(aside) || time > 700) return null;
  return along < 0 ? 'older' : 'newer';
}
