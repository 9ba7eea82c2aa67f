import { type RefObject, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { hasKeptPlace } from '../useKeptPlace.ts';

const isParagraph = (hash: string): boolean => /^#p[1-9]\d{0,3}$/.test(hash);

/** Lights a block and takes the focus there; another that was lit is so no more. */
function light(pane: HTMLElement, block: HTMLElement): void {
  for (const lit of pane.querySelectorAll<HTMLElement>('[id][data-lit]')) delete lit.dataset.lit;
  block.dataset.lit = '';
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

const numberIn = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-n]') : null;

/** Makes a block's number the address, puts it on the clipboard, and says so where that worked. */
async function copyLink(pane: HTMLElement, number: HTMLAnchorElement, say: (text: string) => void): Promise<void> {
  history.replaceState(history.state, '', number.href);
  if (number.parentElement) light(pane, number.parentElement);
  try {
    await navigator.clipboard.writeText(number.href);
  } catch {
    return; // The address bar has it.
  }
  number.dataset.said = '';
  say(`Link to paragraph ${number.dataset.n} copied`);
  setTimeout(() => delete number.dataset.said, 2000);
}

/**
 * Keeps the address of a paragraph, `#p7`: it is brought into view and lit where the address names it, its number in the
 * margin copies it, and the arrows step from number to number. On a touch screen a tap on a paragraph shows its number.
 * @returns what was done, for those who listen
 */
export function useParagraph(pane: RefObject<HTMLElement | null>, version: number, view: string): string {
  const { hash, key } = useLocation();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const block =
      isParagraph(hash) && version > 0 ? pane.current?.querySelector<HTMLElement>(`[id="${hash.slice(1)}"]`) : null;
    if (!pane.current || !block) return;
    light(pane.current, block);
    // On the way back one comes to where one was.
    if (key === 'default' || !hasKeptPlace(view)) block.scrollIntoView({ block: 'start' });
    return () => void delete block.dataset.lit;
  }, [pane, hash, key, version, view]);

  useEffect(() => {
    const column = pane.current;
    if (!column) return;
    const press = (event: MouseEvent): void => {
      const number = numberIn(event.target);
      if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        void copyLink(column, number, setSaid);
      } else if (!number && matchMedia('(hover: none)').matches && getSelection()?.isCollapsed) showNumber(event);
    };
    column.addEventListener('click', press);
    column.addEventListener('keydown', step);
    return () => {
      column.removeEventListener('click', press);
      column.removeEventListener('keydown', step);
    };
  }, [pane]);
  return said;
}

function showNumber({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button')) return;
  target.closest('[id]')?.querySelector<HTMLElement>('a[data-n]')?.focus({ preventScroll: true });
}

/** From a number to the next or the one before. */
function step(event: KeyboardEvent): void {
  const number = numberIn(event.target);
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!number || by === 0) return;
  const next = document.getElementById(`p${Number(number.dataset.n) + by}`);
  next?.querySelector<HTMLElement>('a[data-n]')?.focus();
  event.preventDefault();
}
