import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';
import { readPart } from '../paths.ts';

/** Puts the focus on the headline of what was opened, once it is there; a part that is lit takes it instead. */
export function useFocusOnHeadline(pane: RefObject<HTMLElement | null>, isReady: boolean, version: number): void {
  const { key, search } = useLocation();
  useEffect(() => {
    const { field, line } = readPart(search);
    if (key !== 'default' && isReady && version > 0 && field === null && line === null)
      pane.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pane, key, search, isReady, version]);
}
