import { type RefObject, useEffect } from 'react';

const apart = ({ touches }: TouchEvent): number => {
  const [one, other] = touches;
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
};

/** Tells by what two fingers, or a pinch on a trackpad, want a picture larger; the page itself keeps its size. */
export function usePinch(stage: RefObject<HTMLElement | null>, onPinch: (by: number) => void): void {
  useEffect(() => {
    const on = stage.current;
    if (!on) return;
    let before = 0;
    const move = (event: TouchEvent): void => {
      const now = apart(event);
      if (now === 0) return;
      event.preventDefault();
      if (before > 0) onPinch(now / before);
      before = now;
    };
    const begin = (event: TouchEvent): void => {
      before = apart(event);
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onPinch(Math.exp(-event.deltaY / 100));
    };
    on.addEventListener('touchstart', begin, { passive: true });
    on.addEventListener('touchend', begin, { passive: true });
    on.addEventListener('touchmove', move, { passive: false });
    on.addEventListener('wheel', wheel, { passive: false });
    return () => {
      on.removeEventListener('touchstart', begin);
      on.removeEventListener('touchend', begin);
      on.removeEventListener('touchmove', move);
      on.removeEventListener('wheel', wheel);
    };
  }, [stage, onPinch]);
}
