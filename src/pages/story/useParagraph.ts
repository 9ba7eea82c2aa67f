import { type RefObject, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { hasKeptPlace } from '../useKeptPlace.ts';

/** Lights a block and takes the focus there; another that was lit is so no more. */
export function light(pane: HTMLElement, block: HTMLElement): void {
  for (const lit of pane.querySelectorAll<HTMLElement>('[id][data-lit]')) delete lit.dataset.lit;
  block.dataset.lit = '';
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** Whether an event asks for a paragraph's link: a plain press or an arrow on its number, or a tap where nothing hovers. */
const asks = (event: MouseEvent | KeyboardEvent, isNumber: boolean): boolean =>
  'key' in event
    ? isNumber && /^Arrow(?:Up|Down)$/.test(event.key)
    : isNumber
      ? !event.ctrlKey && !event.metaKey && !event.shiftKey
      : matchMedia('(hover: none)').matches;

/**
 * Keeps the address of a paragraph, `#p7`: it is brought into view and lit where the address names it, its number in the
 * margin copies it, and the arrows step from number to number. On a touch screen a tap on a paragraph shows its number.
 * @returns what was done, for those who listen
 */
export function useParagraph(pane: RefObject<HTMLElement | null>, version: number, view: string): string {
  const { hash, key } = useLocation();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const name = /^#(p[1-9]\d{0,3})$/.exec(hash)?.[1];
    const block = version > 0 && name ? pane.current?.querySelector<HTMLElement>(`[id="${name}"]`) : null;
    if (!pane.current || !block) return;
    light(pane.current, block);
    // On the way back one comes to where one was.
    if (key === 'default' || !hasKeptPlace(view)) block.scrollIntoView();
    return () => void delete block.dataset.lit;
  }, [pane, hash, key, version, view]);

  useEffect(() => {
    const column = pane.current;
    if (!column) return;
    const answer = (event: MouseEvent | KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const number = target.closest<HTMLAnchorElement>('a[data-n]');
      if (!asks(event, number !== null)) return;
      if (number) event.preventDefault();
      void import('./paragraphLinks.ts').then(({ answerPress }) => answerPress(event, number, column, setSaid));
    };
    column.addEventListener('click', answer);
    column.addEventListener('keydown', answer);
    return () => {
      column.removeEventListener('click', answer);
      column.removeEventListener('keydown', answer);
    };
  }, [pane]);
  return said;
}
