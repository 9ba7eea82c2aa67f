/** Does something once the screen has shown what was pressed: work that redraws much of a page would hold that back. */
export function afterPaint(work: () => void): void {
  // A page that is not to be seen paints nothing.
  if (document.visibilityState === 'hidden') work();
  else requestAnimationFrame(() => void setTimeout(work));
}

/** The step to another page that was pressed last, and whether it is still to be taken. */
const step = { number: 0, isAhead: false };

// Who goes back goes nowhere else.
addEventListener('popstate', () => {
  step.number += 1;
  step.isAhead = false;
});

/** Goes to another page once the screen has shown what was pressed; of two that are pressed before a page is drawn the later counts. */
export function goAfterPaint(go: () => void): void {
  step.number += 1;
  step.isAhead = true;
  const { number } = step;
  afterPaint(() => {
    if (number !== step.number) return;
    step.isAhead = false;
    go();
  });
}

/** Whether the page is about to be left: what is pressed in it meanwhile means nothing any more. */
export const isLeft = (): boolean => step.isAhead;
