import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Page } from '../../archive/bundle.ts';
import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import { rowsOn } from '../../archive/select.ts';
import type { Item } from './items.ts';
import type { Strip } from './Strip.ts';

type Options = {
  readonly strip: Strip;
  readonly items: readonly Item[];
  readonly query: Query;
  readonly reader: Reader;
  readonly open: string | null;
  readonly isShown: boolean;
};

type Found = { readonly id: string; readonly at: number; readonly share: number };

/** Where a story's row stands among the items, if its page is at hand. */
function placeOf({ items, query, reader }: Options, page: Page, path: string, id: string): Found | null {
  const row = page.rows.find((one) => one.id === id || one.articles.includes(id));
  if (!row) return null;
  const index = rowsOn(page, row.day, query, reader).findIndex((one) => one.id === row.id);
  const at = items.findIndex(
    (item) =>
      item.kind === 'rows' &&
      item.page.path === path &&
      item.day === row.day &&
      index >= item.from &&
      index < item.from + item.count,
  );
  const item = items[at];
  return item?.kind === 'rows' ? { id: row.id, at, share: (index - item.from) / item.count } : null;
}

/** Beside a story its row is brought in sight; the row of a story just left takes the focus back. */
export function useOpenRow(options: Options): void {
  const { strip, items, query, reader, open, isShown } = options;
  const client = useQueryClient();
  const wasOpen = useRef(open);
  const due = useRef<string | null>(open);
  if (wasOpen.current !== open) {
    due.current = open ?? wasOpen.current;
    wasOpen.current = open;
  }
  useEffect(() => {
    const story = due.current;
    if (story === null || !isShown) return;
    let isOver = false;
    const bring = async (): Promise<void> => {
      const { findPlace } = await import('../../data/around.ts');
      const { page, path } = (await findPlace(client, story)) ?? {};
      const found =
        page && path && !isOver ? placeOf({ strip, items, query, reader, open, isShown }, page, path, story) : null;
      if (!found) return;
      due.current = null;
      const link = () => document.getElementById(`row-${found.id}`);
      if (open === null) return void link()?.focus({ preventScroll: true });
      if (!link()) strip.goTo(found.at, strip.shown.heights.height(found.at) * found.share - 100);
      else link()?.scrollIntoView({ block: 'nearest' });
    };
    void bring().catch(() => {});
    return () => {
      isOver = true;
    };
  }, [client, strip, items, query, reader, open, isShown]);
}
