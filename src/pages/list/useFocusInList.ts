import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Strip } from './Strip.ts';

const keyOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null;

/**
 * Keeps the row that has the focus drawn, wherever the view goes; Home and End take the focus to the first and the last.
 * @param all how many stories the list holds
 */
export function useFocusInList(strip: Strip, list: RefObject<HTMLElement | null>, all: number) {
  const due = useRef<number | null>(null);
  useEffect(() => {
    if (due.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[aria-posinset="${due.current}"] a`);
    if (!link) return;
    due.current = null;
    link.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => strip.hold(keyOf(target)),
    onBlur: () => strip.hold(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey || (event.key !== 'Home' && event.key !== 'End')) return;
      event.preventDefault();
      due.current = event.key === 'Home' ? 1 : all;
      strip.goTo(event.key === 'Home' ? 0 : strip.shown.items.length - 1, event.key === 'Home' ? 0 : Infinity);
    },
  };
}
