/** Whether the list is on the screen, not only in the page. */
export const isListShown = (): boolean => document.querySelector('[data-list]')?.checkVisibility?.() ?? true;

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#main article h3 a[id^="row-"]')];

/** The link of the row that has the focus. */
export function selectedLink(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.id.startsWith('row-') ? activeElement : null;
}

/** The row to start from where none has the focus: before the one open beside the list, or before the first in sight. */
function startAt(all: readonly HTMLElement[], step: 1 | -1): number {
  const open = all.findIndex((link) => link.hasAttribute('aria-current'));
  if (open >= 0) return open;
  const top = document.querySelector('[data-list]')?.getBoundingClientRect().top ?? 0;
  const first = all.findIndex((link) => link.getBoundingClientRect().top >= Math.max(top, 0));
  return step > 0 ? Math.max(first, 0) - 1 : Math.max(first, 0);
}

/** Puts the focus on the next row or the one before; what is focused is only looked at, not read. */
export function moveSelection(step: 1 | -1): void {
  const all = links();
  const selected = selectedLink();
  const at = selected ? all.indexOf(selected) : startAt(all, step);
  const link = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  if (!link) return;
  link.focus({ preventScroll: true });
  link.closest('article')?.scrollIntoView({ block: 'nearest' });
}
