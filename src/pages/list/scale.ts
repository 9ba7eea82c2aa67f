/** The height that a list takes on the page at the most: browsers draw nothing beyond 17 to 33 million pixels. */
const tallest = 12_000_000;

/** How far from each end of a taller list a pixel is a pixel; between, the page's height is shared out. */
const edge = tallest / 4;

/** How high a list is on the page. */
export const heightOf = (total: number): number => Math.min(total, tallest);

/** Where on the page a place of a list belongs when nothing moves. */
export function placeOnPage(place: number, total: number): number {
  if (total <= tallest || place < edge) return place;
  if (total - place < edge) return tallest - (total - place);
  return edge + ((place - edge) * (tallest - 2 * edge)) / (total - 2 * edge);
}

/** The place of a list that belongs where the page is. */
export function placeInList(onPage: number, total: number): number {
  if (total <= tallest || onPage < edge) return onPage;
  if (tallest - onPage < edge) return total - (tallest - onPage);
  return edge + ((onPage - edge) * (total - 2 * edge)) / (tallest - 2 * edge);
}
