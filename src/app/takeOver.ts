import { language } from '../words/words.ts';

/** Where a reader is in a page: how far it and its columns are scrolled, in which control, and what was typed there. */
type Here = {
  readonly page: number;
  readonly columns: readonly number[];
  readonly control: number;
  readonly words: string;
  readonly typed: string | null;
};

const controls = 'a, button, input, summary';

const columnsOf = (root: Element): Element[] => [...root.querySelectorAll('#main > *')];

function hereIn(root: Element): Here {
  const active = document.activeElement;
  const input = root.querySelector('input');
  return {
    page: scrollY,
    columns: columnsOf(root).map(({ scrollTop }) => scrollTop),
    control: active ? [...root.querySelectorAll(controls)].indexOf(active) : -1,
    words: active?.textContent ?? '',
    typed: input?.value || null,
  };
}

function putBack(root: Element, { page, columns, control, words, typed }: Here): void {
  for (const [at, column] of columnsOf(root).entries()) if (columns[at]) column.scrollTop = columns[at];
  if (page > 0) scrollTo(0, page);
  const input = root.querySelector('input');
  if (typed && input) input.value = typed;
  const same = root.querySelectorAll<HTMLElement>(controls)[control];
  if (same && same.textContent === words) same.focus({ preventScroll: true });
}

/** What moves a reader in a page. */
const moves = ['scroll', 'focusin', 'input'] as const;

/**
 * Notes where the reader is in a page that was drawn ahead, while the program draws the same anew to stand in its place.
 * @returns how to put the reader back there, to be called as soon as it is drawn; null where nothing was drawn ahead
 */
export function takeOver(root: Element): (() => void) | null {
  if (!root.hasChildNodes()) return null;
  const page = document.documentElement;
  const isShown = page.dataset.ahead === undefined;
  let here = hereIn(root);
  // It is drawn in slices: between them the reader may go on.
  const note = (): void => {
    here = hereIn(root);
  };
  for (const move of moves) addEventListener(move, note, { capture: true, passive: true });
  page.lang = language();
  root.removeAttribute('lang');
  return () => {
    for (const move of moves) removeEventListener(move, note, { capture: true });
    delete page.dataset.ahead;
    if (isShown) putBack(root, here);
  };
}
