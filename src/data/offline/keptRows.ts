import { bundleFolder, type Row } from '../../archive/bundle.ts';
import { checkPage } from '../../archive/checkBundle.ts';
import { hashPart } from '../../archive/idFiles.ts';
import { inListOrder } from '../../archive/kept/inListOrder.ts';
import { filesOf } from '../../archive/kept/KeptIndex.ts';
import type { Whereabouts } from '../story.ts';
import { keptText, readIndex } from './keptStore.ts';

/** A row whose story is kept, and where both are. */
export type KeptRow = Whereabouts & { readonly row: Row };

/** The rows of every story that is kept, in the list's order. Never fails. */
export async function keptRows(): Promise<KeptRow[]> {
  const files = filesOf((await readIndex())?.keeps ?? []);
  const rows = new Map<string, KeptRow>();
  for (const file of files.keys()) {
    if (!file.startsWith(`${bundleFolder}pages/`)) continue;
    const checked = checkPage((await keptText(file)) ?? '', file);
    if (!checked.ok) continue;
    const page = file.slice(bundleFolder.length);
    for (const [at, row] of checked.value.rows.entries()) {
      const shard = checked.value.shards[at] ?? '';
      if (files.has(bundleFolder + shard)) rows.set(row.id, { row, page, shard });
    }
  }
  return [...rows.values()].sort((a, b) => inListOrder(a.row, b.row));
}

/** Where a story is that is kept, by any of its ids; null where it is not. Never fails. */
export async function keptWhere(id: string): Promise<Whereabouts | null> {
  const found = (await keptRows()).find(({ row }) => row.articles.some((one) => hashPart(one) === hashPart(id)));
  return found ? { page: found.page, shard: found.shard } : null;
}
