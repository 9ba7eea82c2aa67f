import { isOn, type Marks } from './Marks.ts';

/** How a story stands with its reader: never opened, opened before its newest version came (`version` is the highest read), or read. */
export type Reading =
  | { readonly kind: 'unread' }
  | { readonly kind: 'updated'; readonly version: number }
  | { readonly kind: 'read' };

/**
 * The highest version that was read, from 1; 0 where none was.
 * @param ids of the story's articles, oldest first
 */
export const lastRead = (ids: readonly string[], { read }: Marks): number =>
  ids.findLastIndex((id) => isOn(read, id)) + 1;

/** How a story stands with its reader; `ids` are its articles', oldest first. */
export function readingOf(ids: readonly string[], marks: Marks): Reading {
  const version = lastRead(ids, marks);
  if (version === 0) return { kind: 'unread' };
  return version < ids.length ? { kind: 'updated', version } : { kind: 'read' };
}

/** Whether a story is saved: with any of its articles. */
export const isSaved = (ids: readonly string[], { saved }: Marks): boolean =>
  saved.size > 0 && ids.some((id) => isOn(saved, id));
