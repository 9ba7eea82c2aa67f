import { type ReactNode, useLayoutEffect } from 'react';

/** Tells, before it is painted, that what it holds was drawn for the first time. */
export function Drawn({ onDrawn, children }: { readonly onDrawn: () => void; readonly children: ReactNode }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return children;
}
