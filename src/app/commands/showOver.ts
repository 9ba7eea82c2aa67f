import { atHand } from '../../pages/atHand.ts';
import type { DeskNow, Over, Reach } from './Command.ts';
import { isListShown, selectedLink } from './rowsOnScreen.ts';

/** The screen as it is now. */
export const deskNow = (reach: Reach): DeskNow => ({
  reach,
  story: atHand.story,
  list: isListShown() ? atHand.list : null,
  selected: selectedLink()?.id.slice('row-'.length) ?? null,
});

/** How long a browser may take to step back in its history, in milliseconds. */
const patience = 300;

/**
 * Shows what lies over the page, as an entry of the history: the system's back gesture closes it. The entry has the
 * address and the key of the page's own, so the page beneath takes it for no step at all.
 */
export function showOver(kind: Over['kind'], reach: Reach): void {
  const desk = deskNow(reach);
  const close = (): void => reach.setOver(null);
  history.pushState(history.state, '');
  addEventListener('popstate', close, { once: true });
  const leave = (): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(() => gone(), patience);
      // After the page was drawn without it, so that the focus is back where it was.
      const gone = (): void => {
        clearTimeout(late);
        removeEventListener('popstate', gone);
        close();
        setTimeout(resolve);
      };
      addEventListener('popstate', gone);
      history.back();
    });
  reach.setOver({ kind, desk, leave });
}
