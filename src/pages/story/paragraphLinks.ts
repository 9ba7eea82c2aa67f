import { say } from '../../words/words.ts';
import { light } from './useParagraph.ts';

/** Makes a block's number the address, puts it on the clipboard, and says so where that worked. */
async function copyLink(pane: HTMLElement, number: HTMLAnchorElement, onSaid: (text: string) => void): Promise<void> {
  history.replaceState(history.state, '', number.href);
  if (number.parentElement) light(pane, number.parentElement);
  try {
    await navigator.clipboard.writeText(number.href);
  } catch {
    return; // The address bar has it.
  }
  number.dataset.said = say('Link copied');
  onSaid(say('Link to paragraph {n} copied', { n: number.dataset.n ?? '' }));
  setTimeout(() => delete number.dataset.said, 2000);
}

/** On a touch screen, which has nothing to hover with, a tap on a block shows its number. */
function showNumber(target: Element): void {
  if (target.closest('a, button') || getSelection()?.isCollapsed === false) return;
  target.closest('[id]')?.querySelector<HTMLElement>('a[data-n]')?.focus({ preventScroll: true });
}

/** From a number to the next or the one before. */
function stepFrom(number: HTMLElement, by: number): void {
  const next = document.getElementById(`p${Number(number.dataset.n) + by}`);
  next?.querySelector<HTMLElement>('a[data-n]')?.focus();
}

/** Does what a press on a paragraph's number, or a tap on the paragraph, asks for. */
export function answerPress(
  event: MouseEvent | KeyboardEvent,
  number: HTMLAnchorElement | null,
  pane: HTMLElement,
  onSaid: (text: string) => void,
): void {
  if ('key' in event) {
    if (number) stepFrom(number, event.key === 'ArrowDown' ? 1 : -1);
  } else if (number) void copyLink(pane, number, onSaid);
  else showNumber(event.target as HTMLElement);
}
