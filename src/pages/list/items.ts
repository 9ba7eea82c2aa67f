import type { PageEntry, Part } from '../../archive/bundle.ts';
import type { Selection } from '../../archive/select.ts';

/** What stands in the list, one below the other; `index` is how many stories stand above. */
export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly day: string | null; readonly index: number }
  | {
      readonly kind: 'rows';
      readonly key: string;
      readonly day: string | null;
      readonly index: number;
      readonly page: PageEntry;
      /** Where its day's heading stands among the items. */
      readonly head: number;
      /** Of what the query finds on the day in the page: the first to be drawn here, and how many. */
      readonly from: number;
      readonly count: number;
      /** How many it finds there. */
      readonly inPage: number;
    }
  | {
      readonly kind: 'part';
      readonly key: string;
      readonly index: number;
      readonly part: Part;
      readonly count: number;
    };

/** Rows that are drawn together. */
const batch = 8;

/** A selection as the list draws it: each day's heading, its rows a few at a time, and a place for what is not loaded. */
export function itemsOf({ stretches }: Selection): Item[] {
  const items: Item[] = [];
  let index = 0;
  let last: string | null | undefined;
  let head = 0;
  for (const stretch of stretches) {
    if (stretch.kind === 'part') {
      items.push({ kind: 'part', key: stretch.part.path, index, part: stretch.part, count: stretch.stories });
      index += stretch.stories;
      continue;
    }
    const { day, page, stories } = stretch;
    if (day !== last) {
      head = items.length;
      items.push({ kind: 'day', key: `day-${day ?? 'undated'}`, day, index });
    }
    last = day;
    for (let from = 0; from < stories; from += batch) {
      const count = Math.min(batch, stories - from);
      const key = `${page.path} ${day ?? ''} ${from}`;
      items.push({ kind: 'rows', key, day, index, page, head, from, count, inPage: stories });
      index += count;
    }
  }
  return items;
}

/** How high items are likely to be before they are measured, in pixels. */
export type Guess = { readonly row: number; readonly day: number };

/** How high an item is likely to be. */
export function guessOf(item: Item, guess: Guess): number {
  switch (item.kind) {
    case 'day':
      return guess.day;
    case 'rows':
      return item.count * guess.row;
    case 'part':
      return item.count * guess.row + Math.min(item.part.days, item.count) * guess.day;
  }
}
