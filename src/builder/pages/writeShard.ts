import { linkSync, rmSync, writeFileSync } from 'node:fs';
import type { StoredStory } from '../../archive/bundle.ts';
import { liftsAt } from '../../archive/standing/liftsAt.ts';
import { stampOf, type Written } from './KeptPages.ts';
import type { StoryPages } from './StoryPages.ts';

/** A shard whose pages are asked for. */
export type AskedShard = {
  readonly path: string;
  readonly text: string;
  /** The stories that are asked for; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** The pages that the last build wrote for it; null where it wrote none that hold. */
  readonly kept: readonly Written[] | null;
};

const pageAt = (out: string, id: string): string => `${out}/story/${id}/index.html`;

/** Whether the page of a story stays what it is: none of its versions waits for an hour. */
const isLasting = ({ extras }: StoredStory, now: number): boolean =>
  extras.every(({ order }) => order?.until == null || (liftsAt(order.until) ?? now) <= now);

/** Takes pages over from the last build, as other names of the same files; false, with nothing written, where one is no more what it was. */
function takeOver(last: string, out: string, kept: readonly Written[]): boolean {
  try {
    for (const [id, stamp] of kept) {
      linkSync(pageAt(last, id), pageAt(out, id));
      if (stampOf(pageAt(out, id)) !== stamp) throw new Error('another file');
    }
    return true;
  } catch {
    for (const [id] of kept) rmSync(pageAt(out, id), { force: true });
    return false;
  }
}

/** Writes the pages of a shard, whose folders are there, or takes them over; returns what the next build may take over in its turn, null for nothing. */
export async function writeShard(
  { last, out, pages }: { readonly last: string; readonly out: string; readonly pages: () => Promise<StoryPages> },
  { path, text, only, kept }: AskedShard,
): Promise<readonly Written[] | null> {
  if (kept && takeOver(last, out, kept)) return kept;
  const [written, now]: [string[], number] = [[], Date.now()];
  const stories: StoredStory[] = JSON.parse(text);
  for (const story of stories) {
    if (only && !only.has(story.id)) continue;
    for (const { id, page } of await (await pages()).of(story, path)) {
      writeFileSync(pageAt(out, id), page);
      written.push(id);
    }
  }
  const isKept = only === null && stories.every((story) => isLasting(story, now));
  return isKept ? written.map((id) => [id, stampOf(pageAt(out, id))]) : null;
}
