import type { Anchor } from '../../data/places.ts';
import { Heights } from './Heights.ts';
import { type Guess, guessOf, type Item } from './items.ts';
import { heightOf, placeInList, placeOnPage } from './scale.ts';

/** What of a list is drawn, in pixels of the page from where the list begins. */
export type Shown = {
  readonly items: readonly Item[];
  /** The items that are drawn, ascending; the one that has the focus may lie apart. */
  readonly drawn: readonly number[];
  readonly heights: Heights;
  /** What to add to an item's top to have it on the page. */
  readonly shift: number;
};

/** Pixels drawn above and below what is in sight. */
const margin = 600;

/**
 * A long list of which only what is in sight is drawn. What stands in sight stays where it is: where heights above it turn out
 * otherwise than guessed the list is shifted, and the page's own place is put right when it rests or nears an end, since
 * writing it would end a fling.
 */
export class Strip {
  #items: readonly Item[] = [];
  #heights = new Heights([], new Map(), () => 0);
  #guess: Guess;
  #measured = new Map<string, number>();
  /** The top of the view from the top of the list; negative while what stands above the list is in sight. */
  #place = 0;
  /** The same on the page. */
  #onPage = 0;
  #view: number;
  #width = 0;
  #tail = 0;
  #isAtEnd = false;
  #isGuessing = true;
  #isAhead = false;
  #wanted: Anchor | null;
  #held: string | null = null;
  readonly #listeners = new Set<() => void>();
  #shown: Shown = { items: [], drawn: [], heights: this.#heights, shift: 0 };
  /** The place that the page is to be put at, once what is shown is drawn. */
  due: number | null = null;

  /** @param wanted the place where the list was left, to be put back to */
  constructor(guess: Guess, view: number, wanted: Anchor | null) {
    this.#guess = guess;
    this.#view = view;
    this.#wanted = wanted;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get shown(): Shown {
    return this.#shown;
  }

  /** What stands at the top of the view, to be found again; null where the list's top is in sight. */
  get anchor(): Anchor | null {
    if (this.#wanted) return this.#wanted;
    if (this.#place <= 0) return null;
    const at = this.#heights.at(this.#place);
    const item = this.#items[at];
    const day = item?.kind === 'part' ? item.part.to : (item?.day ?? null);
    return item ? { key: item.key, by: this.#place - this.#heights.top(at), day } : null;
  }

  /** Other items: what stood in sight stays, also where its part has become its pages. */
  set(items: readonly Item[]): void {
    if (items === this.#items) return;
    const before = this.#anchorBefore();
    this.#items = items;
    this.#heights = this.#newHeights();
    this.#restore(before);
    this.#redraw();
  }

  /** The page was scrolled. */
  moveTo(onPage: number): void {
    const by = onPage - this.#onPage;
    if (by === 0 || this.due !== null) return;
    // A place that was written is read back a fraction of a pixel off: nobody scrolled.
    if (Math.abs(by) >= 2) this.#wanted = null;
    const total = this.#heights.total;
    this.#onPage = onPage;
    this.#place = onPage <= 0 || Math.abs(by) > 2 * this.#view ? placeInList(onPage, total) : this.#place + by;
    this.#isAtEnd = onPage > 0 && onPage >= heightOf(total) + this.#tail - this.#view - 1;
    if (this.#isNearEnd) this.settle();
    this.#draw();
  }

  /** The page rests: its place is put right. */
  settle(): void {
    const { total } = this.#heights;
    if (this.#isAtEnd) this.#place = this.#lowest;
    const onPage = this.#place < 0 ? this.#place : placeOnPage(this.#place, total);
    if (Math.abs(onPage - this.#onPage) < 1) return;
    this.#onPage = onPage;
    this.due = onPage;
    this.#redraw();
  }

  /** Brings a place of an item to the top of the view. */
  goTo(at: number, by = 0): void {
    this.#wanted = null;
    this.#place = Math.min(Math.max(0, this.#lowest), this.#heights.top(at) + by);
    this.#isAtEnd = at > 0 && this.#place === this.#lowest;
    this.#onPage = placeOnPage(this.#place, this.#heights.total);
    this.due = this.#onPage;
    this.#redraw();
  }

  /** Puts the view back to where it was left. */
  putBack(anchor: Anchor): void {
    this.#wanted = anchor;
    this.#find(anchor);
    this.#redraw();
  }

  /** The view has this height and the rows this width, and so much stands below the list. */
  resize(view: number, width: number, tail: number): void {
    this.#tail = tail;
    const isOther = this.#width > 0 && width > 0 && width !== this.#width;
    if (view === this.#view && (width === 0 || width === this.#width)) return;
    const { anchor } = this;
    this.#view = view;
    this.#width = width || this.#width;
    if (isOther) {
      this.#measured.clear();
      this.#isGuessing = true;
      this.#heights = this.#newHeights();
      if (anchor) this.#find(anchor);
    }
    this.#redraw();
  }

  /** The heights that drawn items really have, by key. */
  measure(heights: ReadonlyMap<string, number>): void {
    const other = [...heights].filter(([key, height]) => Math.abs((this.#measured.get(key) ?? 0) - height) > 0.1);
    if (other.length === 0) return;
    const before = this.#anchorBefore();
    for (const [key, height] of other) this.#measured.set(key, height);
    if (this.#isGuessing) this.#learn(heights);
    this.#heights = this.#newHeights();
    this.#restore(before);
    if (this.#isNearEnd) this.settle();
    this.#redraw();
  }

  /** Draws more than is in sight from now on: the first painting is done. */
  lookAhead(): void {
    this.#isAhead = true;
    this.#draw();
  }

  /** Keeps an item drawn wherever the view goes: the one that has the focus. */
  hold(key: string | null): void {
    this.#held = key;
  }

  /** The place of a view that shows the end. */
  get #lowest(): number {
    return this.#heights.total + this.#tail - this.#view;
  }

  get #isNearEnd(): boolean {
    const { total } = this.#heights;
    return this.#isAtEnd || this.#onPage < margin || this.#onPage > heightOf(total) - this.#view - margin;
  }

  /** The first rows that are measured tell how high the others are likely to be. */
  #learn(heights: ReadonlyMap<string, number>): void {
    let [rows, sum] = [0, 0];
    for (const item of this.#items) {
      const height = heights.get(item.key);
      if (item.kind !== 'rows' || height === undefined) continue;
      rows += item.count;
      sum += height;
    }
    if (rows === 0) return;
    this.#guess = { ...this.#guess, row: sum / rows };
    this.#isGuessing = false;
  }

  #newHeights(): Heights {
    return new Heights(
      this.#items.map(({ key }) => key),
      this.#measured,
      (at) => guessOf(this.#items[at] as Item, this.#guess),
    );
  }

  /** The keys from the one at the top of the view upwards, so that one is found again, and how far below it the view is. */
  #anchorBefore(): { readonly keys: readonly string[]; readonly from: number; readonly heights: Heights } {
    const from = this.#heights.at(this.#place);
    return { keys: this.#heights.keys, from, heights: this.#heights };
  }

  #restore({ keys, from, heights }: { keys: readonly string[]; from: number; heights: Heights }): void {
    const was = this.#place;
    const { key } = this.#wanted ?? {};
    // A part that it was put back into has become its pages: from here on it is as any other.
    if (key !== undefined && keys.includes(key) && !this.#heights.keys.includes(key)) this.#wanted = null;
    if (this.#wanted && this.#find(this.#wanted)) return;
    if (this.#isAtEnd) {
      this.#place = this.#lowest;
      return;
    }
    if (was <= 0) return;
    for (let at = from; at >= 0; at -= 1) {
      const now = this.#heights.keys.indexOf(keys[at] ?? '');
      if (now < 0) continue;
      this.#place =
        at === from
          ? this.#heights.top(now) + was - heights.top(at)
          : this.#heights.top(now + 1) + was - heights.top(at + 1);
      return;
    }
  }

  /** Puts the view where it was left; true once the very item is there. */
  #find({ key, by, day }: Anchor): boolean {
    const exact = this.#heights.keys.indexOf(key);
    const near = (item: Item): boolean =>
      item.kind === 'part'
        ? day !== null && item.part.from !== null && item.part.from <= day
        : item.day === null || (day !== null && item.day <= day);
    const at = exact >= 0 ? exact : this.#items.findIndex(near);
    if (at < 0) return false;
    this.#place = this.#heights.top(at) + (exact >= 0 ? by : 0);
    this.#onPage = placeOnPage(this.#place, this.#heights.total);
    this.due = this.#onPage;
    return true;
  }

  #range(): number[] {
    const ahead = this.#isAhead ? margin : 0;
    const first = this.#heights.at(this.#place - ahead);
    const last = this.#heights.at(this.#place + this.#view + ahead);
    const drawn: number[] = [];
    for (let at = first; at <= last && at < this.#items.length; at += 1) drawn.push(at);
    const held = this.#held === null ? -1 : this.#heights.keys.indexOf(this.#held);
    if (held >= 0 && held < first) drawn.unshift(held);
    if (held > last) drawn.push(held);
    return drawn;
  }

  #draw(): void {
    const drawn = this.#range();
    const { drawn: was, shift } = this.#shown;
    const isSame = drawn.length === was.length && drawn.every((at, index) => at === was[index]);
    if (!isSame || Math.abs(shift - (this.#onPage - this.#place)) > 0.01) this.#redraw(drawn);
  }

  #show(drawn: readonly number[]): void {
    this.#shown = { items: this.#items, drawn, heights: this.#heights, shift: this.#onPage - this.#place };
  }

  #redraw(drawn: readonly number[] = this.#range()): void {
    this.#show(drawn);
    for (const listener of this.#listeners) listener();
  }
}
