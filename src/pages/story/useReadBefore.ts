import { useState } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { lastRead } from '../../archive/marks/readingOf.ts';
import { currentMarks } from '../../data/marks.ts';
import { idsOf } from './idsOf.ts';

/** What the reader had read of a story when the page was opened: the highest version, from 1, and when, in milliseconds; null where none. */
export type ReadBefore = { readonly version: number; readonly at: number };

/** What was read of a story before, the note on it, and whether it is an article that its reader took out of another. */
export type Mine = { readonly before: ReadBefore | null; readonly note: string; readonly isTakenOut: boolean };

const readBefore = (ids: readonly string[]): ReadBefore | null => {
  const { marks } = currentMarks();
  const version = lastRead(ids, marks);
  return version === 0 ? null : { version, at: marks.read.get(ids[version - 1] ?? '') ?? 0 };
};

/** What had been read of a story before this visit; it stays while the story is open, though opening it marks it read. */
export function useReadBefore(story: StoredStory | null | undefined): ReadBefore | null {
  const [before, setBefore] = useState<{ of: string; read: ReadBefore | null } | null>(null);
  if (!story) return null;
  const ids = idsOf(story);
  // A story that was parted or put together again while it is open has other versions.
  const of = ids.join(' ');
  if (before?.of === of) return before.read;
  const read = readBefore(ids);
  setBefore({ of, read });
  return read;
}
