import { type RefObject, useEffect } from 'react';

/** How far a sheet is pulled, in pixels, before letting go closes it. */
const enough = 96;

/** Closes a sheet that a finger pulls down from its top; it follows the finger, and goes back where it is let go too early. */
export function usePullDown(sheet: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    let pulled = 0;
    const start = ({ touches, target }: TouchEvent): void => {
      const [finger] = touches;
      const isField = target instanceof Element && target.closest('input, select, textarea') !== null;
      from =
        finger && touches.length === 1 && element.scrollTop <= 0 && !isField
          ? { x: finger.clientX, y: finger.clientY }
          : null;
      pulled = 0;
    };
    const move = (event: TouchEvent): void => {
      const [finger] = event.touches;
      if (!from || !finger) return;
      const [along, down] = [finger.clientX - from.x, finger.clientY - from.y];
      // What goes up or aside first is a scroll, and stays one.
      if (pulled === 0 && down <= Math.abs(along)) from = null;
      else {
        pulled = Math.max(down, 0);
        element.style.translate = `0 ${pulled}px`;
        if (event.cancelable) event.preventDefault();
      }
    };
    const end = ({ type }: TouchEvent): void => {
      const isClosed = from !== null && pulled >= enough && type === 'touchend';
      element.style.translate = '';
      from = null;
      if (isClosed) onClose();
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchmove', move, { passive: false });
    element.addEventListener('touchend', end);
    element.addEventListener('touchcancel', end);
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('touchend', end);
      element.removeEventListener('touchcancel', end);
    };
  }, [sheet, onClose]);
}
