import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { places } from '../../data/places.ts';
import type { Guess, Item } from './items.ts';
import { type Shown, Strip } from './Strip.ts';

/** What scrolls a list: its column, or on a phone the page. */
type Scroller = {
  readonly target: HTMLElement | Window;
  readonly read: () => number;
  readonly write: (place: number) => void;
  readonly view: () => number;
  /** How high all that is scrolled is. */
  readonly height: () => number;
  /** Where the scrolled content begins on the screen when nothing is scrolled. */
  readonly top: () => number;
};

const pageScroller: Scroller = {
  target: window,
  read: () => scrollY,
  write: (place) => scrollTo(0, place),
  view: () => innerHeight,
  height: () => document.documentElement.scrollHeight,
  top: () => 0,
};

const columnScroller = (column: HTMLElement): Scroller => ({
  target: column,
  read: () => column.scrollTop,
  write: (place) => {
    column.scrollTop = place;
  },
  view: () => column.clientHeight || innerHeight,
  height: () => column.scrollHeight,
  top: () => column.getBoundingClientRect().top,
});

const scrollerOf = (list: HTMLElement, isPage: boolean): Scroller =>
  isPage || !list.parentElement ? pageScroller : columnScroller(list.parentElement);

/** How high rows and headings are likely to be: under 880 pixels a row's facts stand above its headline. */
const guessFor = (width: number): Guess => (width >= 1140 ? { row: 47, day: 44 } : { row: 98, day: 44 });

/** Milliseconds without a scroll after which a view rests. */
const rest = 150;

type Options = {
  readonly items: readonly Item[];
  /** The name that the list's place is kept under. */
  readonly view: string;
  /** Whether the page scrolls, not the column. */
  readonly isPage: boolean;
  /** Whether the list is on the screen at all. */
  readonly isShown: boolean;
  /** Whether the list's place is kept: beside a story it is only a companion. */
  readonly isKept: boolean;
};

const heightsIn = (list: HTMLElement): Map<string, number> => {
  const heights = new Map<string, number>();
  for (const element of list.querySelectorAll<HTMLElement>('[data-key]')) {
    const { height } = element.getBoundingClientRect();
    if (height > 0) heights.set(element.dataset.key ?? '', height);
  }
  return heights;
};

/** Tells the strip of every scroll, rest and change of size; returns how to stop. */
function follow(
  scroller: Scroller,
  list: HTMLElement,
  strip: Strip,
  offset: () => number,
  onMove: (at: number) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = (): void => {
    const at = scroller.read();
    strip.moveTo(at - offset());
    onMove(at);
    clearTimeout(timer);
    timer = setTimeout(() => strip.settle(), rest);
  };
  const resize = (): void => {
    strip.resize(scroller.view(), list.clientWidth, Math.max(0, scroller.height() - offset() - list.offsetHeight));
    strip.measure(heightsIn(list));
  };
  const observer = new ResizeObserver(resize);
  // What is drawn changes its height when its rows have come; the list itself when its column is wider.
  for (const element of [list, ...list.children]) observer.observe(element);
  scroller.target.addEventListener('scroll', move, { passive: true });
  addEventListener('resize', resize);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scroller.target.removeEventListener('scroll', move);
    removeEventListener('resize', resize);
  };
}

/** Draws of a list what is in sight, and keeps its place. */
export function useStrip(options: Options): {
  readonly shown: Shown;
  readonly strip: Strip;
  readonly list: RefObject<HTMLDivElement | null>;
} {
  const { items, view, isPage, isShown, isKept } = options;
  const list = useRef<HTMLDivElement>(null);
  const offset = useRef(0);
  const [strip] = useState(
    () => new Strip(guessFor(innerWidth), innerHeight, (isKept && places.get(view)?.anchor) || null),
  );
  strip.set(items);
  const shown = useSyncExternalStore(strip.subscribe, () => strip.shown);

  useLayoutEffect(() => {
    const element = list.current;
    if (!isShown || !element) return;
    const scroller = scrollerOf(element, isPage);
    offset.current = element.getBoundingClientRect().top - scroller.top() + scroller.read();
    const tail = Math.max(0, scroller.height() - offset.current - element.offsetHeight);
    strip.resize(scroller.view(), element.clientWidth, tail);
    strip.measure(heightsIn(element));
    if (strip.due !== null) scroller.write(strip.due + offset.current);
    strip.due = null;
  });

  useLayoutEffect(() => {
    const element = list.current;
    if (!isShown || !element) return;
    history.scrollRestoration = 'manual';
    const scroller = scrollerOf(element, isPage);
    const place = isKept ? places.get(view) : null;
    if (place?.anchor) strip.putBack(place.anchor);
    else if (isKept) scroller.write(place ? (isPage ? place.page : place.inside) : 0);
    return follow(
      scroller,
      element,
      strip,
      () => offset.current,
      (at) => {
        if (isKept) places.set(view, { inside: isPage ? 0 : at, page: isPage ? at : 0, anchor: strip.anchor });
      },
    );
  }, [view, isPage, isShown, isKept, strip]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => strip.lookAhead());
    return () => cancelAnimationFrame(frame);
  }, [strip]);

  return { shown, strip, list };
}
