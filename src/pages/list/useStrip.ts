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

const pageScroller = (): Scroller => ({
  target: window,
  read: () => scrollY,
  write: (place) => scrollTo(0, place),
  view: () => innerHeight,
  height: () => document.documentElement.scrollHeight,
  top: () => 0,
});

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
  isPage || !list.parentElement ? pageScroller() : columnScroller(list.parentElement);

/** How high rows and headings are likely to be: under 880 pixels a row's facts stand above its headline. */
const guessFor = (width: number): Guess => (width >= 1140 ? { row: 47, day: 44 } : { row: 86, day: 44 });

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
  if (list.clientWidth === 0) return heights;
  for (const element of list.querySelectorAll<HTMLElement>('[data-key]')) {
    heights.set(element.dataset.key ?? '', element.getBoundingClientRect().height);
  }
  return heights;
};

/** Tells the strip of every scroll, rest and change of size; returns how to stop. */
function follow(
  scroller: Scroller,
  list: HTMLElement,
  strip: Strip,
  offset: () => number,
  onMove: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const move = (): void => {
    strip.moveTo(scroller.read() - offset());
    onMove();
    clearTimeout(timer);
    timer = setTimeout(() => {
      strip.settle();
      onMove();
    }, rest);
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
  const [strip] = useState(() => {
    // Beside a story the list is narrow whatever the screen.
    const made = new Strip(
      guessFor(isKept ? innerWidth : 0),
      innerHeight,
      (isKept && places.get(view)?.anchor) || null,
    );
    made.set(items);
    return made;
  });
  const shown = useSyncExternalStore(
    strip.subscribe,
    () => strip.shown,
    () => strip.shown,
  );

  useLayoutEffect(() => {
    strip.set(items);
    const element = list.current;
    if (!isShown || !element) return;
    const scroller = scrollerOf(element, isPage);
    offset.current = element.getBoundingClientRect().top - scroller.top() + scroller.read();
    const tail = Math.max(0, scroller.height() - offset.current - element.offsetHeight);
    strip.resize(scroller.view(), element.clientWidth, tail);
    strip.measure(heightsIn(element));
    // Where something is to be drawn anew first, the page may not be high enough yet.
    if (strip.due === null || strip.shown !== shown) return;
    scroller.write(strip.due + offset.current);
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
    const note = (): void => {
      const at = scroller.read();
      if (isKept) places.set(view, { inside: isPage ? 0 : at, page: isPage ? at : 0, anchor: strip.anchor });
    };
    // A part that becomes its pages while nobody scrolls gives the place another name.
    const rename = (): void => {
      const known = places.get(view);
      if (isKept && known) places.set(view, { ...known, anchor: strip.anchor });
    };
    const forget = strip.subscribe(rename);
    // Before the places are stored: what stands at the top may have become known since the last scroll.
    addEventListener('pagehide', note, { capture: true });
    const stop = follow(scroller, element, strip, () => offset.current, note);
    return () => {
      removeEventListener('pagehide', note, { capture: true });
      forget();
      stop();
    };
  }, [view, isPage, isShown, isKept, strip]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => strip.lookAhead());
    return () => cancelAnimationFrame(frame);
  }, [strip]);

  return { shown, strip, list };
}
