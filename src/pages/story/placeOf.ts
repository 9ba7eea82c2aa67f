import type { Location } from 'react-router';
import { readPart } from '../paths.ts';

/** Under what a view's place is kept: a story is read on where it was left, a link into it leads where it says. */
export function placeOf(id: string, version: number, { key, search, hash }: Location): string {
  const { view, field, line } = readPart(search);
  if (view === 'copy') return `copy ${id} ${version}`;
  return hash || field || line ? `story${key}` : `story ${id}${search}`;
}
