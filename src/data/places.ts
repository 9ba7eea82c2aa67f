/** What stood at the top of a list, by how many pixels it was scrolled past, and its day. */
export type Anchor = { readonly key: string; readonly by: number; readonly day: string | null };

/** Where a view was left: how far its column and the page were scrolled, in pixels; and in a list, past what. */
export type Place = { readonly inside: number; readonly page: number; readonly anchor?: Anchor | null };

const storageKey = 'slugline.places';

const readPlaces = (): Map<string, Place> => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return new Map();
  }
};

/** Where each view was left in this visit, kept over a reload. */
export const places = readPlaces();

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...places].slice(-50)));
  } catch {
    // A place that cannot be stored is lost at a reload, nothing more.
  }
});
