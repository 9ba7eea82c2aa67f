import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { places } from '../data/places.ts';

/** Starts a view at its top the next time it is shown. */
export const forgetPlace = (view: string): void => void places.delete(view);

/** Whether a view is to be put back to a place further down than its top. */
export const hasKeptPlace = (view: string): boolean => places.has(view);

/** Whether the end is in sight: within 100 pixels. */
const isAtEnd = (element: HTMLElement): boolean =>
  element.scrollHeight - element.scrollTop - element.clientHeight < 100 &&
  document.documentElement.scrollHeight - scrollY - innerHeight < 100;

/**
 * Keeps the scroll position of a view, inside its column and of the page, and restores it when the view is shown again.
 * @param isReading whether a view that was read to its end begins anew
 */
export function useKeptPlace(
  column: RefObject<HTMLElement | null>,
  view: string,
  isShown: boolean,
  isReading = false,
): void {
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    if (!isShown) return;
    const place = places.get(view) ?? { inside: 0, page: 0 };
    if (column.current) column.current.scrollTop = place.inside;
    scrollTo(0, place.page);
  }, [column, view, isShown]);

  useEffect(() => {
    const element = column.current;
    if (!isShown || !element) return;
    const note = (): void => {
      if (isReading && isAtEnd(element)) places.delete(view);
      else places.set(view, { inside: element.scrollTop, page: scrollY });
    };
    element.addEventListener('scroll', note, { passive: true });
    addEventListener('scroll', note, { passive: true });
    return () => {
      element.removeEventListener('scroll', note);
      removeEventListener('scroll', note);
    };
  }, [column, view, isShown, isReading]);
}
