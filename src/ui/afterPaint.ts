/** Does something once the screen has shown what was pressed: work that redraws much of a page would hold that back. */
export function afterPaint(work: () => void): void {
  // A page that is not to be seen paints nothing.
  if (document.visibilityState === 'hidden') work();
  else requestAnimationFrame(() => void setTimeout(work));
}
