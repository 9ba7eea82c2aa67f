import { type RefObject, useEffect, useSyncExternalStore } from 'react';

const onSelection = (onChange: () => void): (() => void) => {
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
};

/** The field of a story in which the reader has selected text; null where none is selected. */
export const useFieldAtHand = (pane: RefObject<HTMLElement | null>): string | null =>
  useSyncExternalStore(
    onSelection,
    () => {
      const selection = getSelection();
      const node = selection?.isCollapsed === false ? selection.anchorNode : null;
      const part = node?.parentElement?.closest<HTMLElement>('[data-field]');
      return part && pane.current?.contains(part) ? (part.dataset.field ?? null) : null;
    },
    () => null,
  );

/** Lights the first part of a story that shows a field, and brings it into view. */
export function useLitField(pane: RefObject<HTMLElement | null>, field: string | null): void {
  useEffect(() => {
    if (field === null) return;
    const parts = [...(pane.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const part = parts.find((one) => one.dataset.field === field);
    if (!part) return;
    part.dataset.lit = '';
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'nearest' });
    return () => void delete part.dataset.lit;
  }, [pane, field]);
}
