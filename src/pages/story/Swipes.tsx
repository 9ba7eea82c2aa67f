import { type RefObject, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useSettings } from '../../data/settings.ts';
import { storyPath, type Trail } from '../paths.ts';
import { swipeOf } from './swipeOf.ts';

type Neighbour = { readonly id: string } | null;

type Props = {
  readonly pane: RefObject<HTMLElement | null>;
  readonly newer: Neighbour;
  readonly older: Neighbour;
  readonly trail: Trail;
};

/** Whether a finger moves something there already: a table or a strip that scrolls aside, or a field. */
function isTaken(target: EventTarget | null, pane: HTMLElement): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== pane; at = at.parentElement) {
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return true;
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** Text that is selected is held by its ends, and a page that is enlarged is moved: neither is a swipe. */
const isBusy = (): boolean => getSelection()?.isCollapsed === false || (visualViewport?.scale ?? 1) > 1.01;

/** Leads to the stories before and after by a swipe of one finger, where the settings do not forbid it. */
export function Swipes({ pane, newer, older, trail }: Props) {
  const navigate = useNavigate();
  const { list } = trail;
  const { swipes } = useSettings().settings;
  const [newerId, olderId] = [newer?.id, older?.id];
  useEffect(() => {
    const element = pane.current;
    if (!element || !swipes) return;
    let start: PointerEvent | null = null;
    const down = (event: PointerEvent): void => {
      const isOne = event.pointerType === 'touch' && event.isPrimary;
      start = isOne && !isBusy() && !isTaken(event.target, element) ? event : null;
    };
    const up = (event: PointerEvent): void => {
      const begun = start;
      start = null;
      if (begun?.pointerId !== event.pointerId || isBusy()) return;
      const to = swipeOf({
        from: { x: begun.clientX, y: begun.clientY },
        to: { x: event.clientX, y: event.clientY },
        time: event.timeStamp - begun.timeStamp,
        width: innerWidth,
      });
      const id = to && (to === 'older' ? olderId : newerId);
      if (id) navigate(storyPath(id), { state: { list } });
    };
    const drop = (): void => {
      start = null;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', drop);
    // The page scrolls by itself only up and down; what is left is a swipe, and pinching stays.
    element.style.touchAction = 'pan-y pinch-zoom';
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', drop);
      element.style.touchAction = '';
    };
  }, [pane, newerId, olderId, list, navigate, swipes]);
  return null;
}
