import type { Item } from './items.ts';
import type { Shown } from './Strip.ts';

/** An item that is drawn, and how many pixels of nothing stand above it. */
export type Drawn<Kind extends Item = Item> = {
  readonly item: Kind;
  readonly at: number;
  readonly gap: number;
  readonly height: number;
};

/** What is drawn together: the rows of a day under its heading, or a part that is not loaded. */
export type Group = {
  readonly key: string;
  readonly head: Drawn<Extract<Item, { kind: 'day' }>> | null;
  readonly rows: readonly Drawn[];
};

/** What is drawn, in groups. A day's heading stands above the first of its rows that is drawn, however far down its day that is. */
export function groupsOf({ items, drawn, heights, shift }: Shown): Group[] {
  const groups: { key: string; head: Group['head']; rows: Drawn[] }[] = [];
  let bottom = 0;
  const place = <Kind extends Item>(item: Kind, at: number, top: number): Drawn<Kind> => {
    const gap = top - bottom;
    bottom = top + heights.height(at);
    return { item, at, gap, height: heights.height(at) };
  };
  for (const at of drawn) {
    const item = items[at];
    if (!item) continue;
    const top = heights.top(at) + shift;
    if (item.kind === 'day') groups.push({ key: item.key, head: place(item, at, top), rows: [] });
    else if (item.kind === 'part') groups.push({ key: item.key, head: null, rows: [place(item, at, top)] });
    else {
      const head = items[item.head];
      if (head?.kind === 'day' && groups.at(-1)?.key !== head.key)
        groups.push({ key: head.key, head: place(head, item.head, top - heights.height(item.head)), rows: [] });
      groups.at(-1)?.rows.push(place(item, at, top));
    }
  }
  return groups;
}
