import type { Count } from './bundle.ts';
import { countRows, minusCounts } from './counts.ts';
import { isShown, nobody, type Reader } from './isShown.ts';
import { isOn } from './marks/Marks.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** A row that a mark was found to belong to, and the page that it is in. */
export type MarkedRow = { readonly page: string; readonly row: Row };

/** A reader whose marked stories were looked up, so that what is unread or saved is counted without the other rows. */
export type KnownReader = Reader & {
  /** The rows of the marked stories, as far as they were looked up, each once. */
  readonly marked: readonly MarkedRow[];
  /** How many marks are not looked up yet, or could not be. */
  readonly unknown: { readonly unread: number; readonly saved: number };
};

/** Somebody without marks, of whom all is known. */
export const nobodyKnown: KnownReader = { ...nobody, marked: [], unknown: { unread: 0, saved: 0 } };

/** The ids whose stories must be looked up before a list of this kind can be counted: what is read is not unread, but what was read at the list itself. */
export function idsToKnow({ marks, since }: Reader, show: Query['show']): string[] {
  if (show !== 'unread' && show !== 'saved') return [];
  const switches = show === 'unread' ? marks.read : marks.saved;
  return [...switches].filter(([id, at]) => isOn(switches, id) && (show === 'saved' || at < since)).map(([id]) => id);
}

/**
 * Of what some counts say, what the list shows to its reader.
 * @param rows the marked ones among what is counted
 */
export function countsShown(
  counts: readonly Count[],
  rows: readonly Row[],
  show: Query['show'],
  reader: Reader,
): readonly Count[] {
  if (show === 'saved') return countRows(rows.filter((row) => isShown(row, show, reader)));
  if (show !== 'unread') return counts;
  const read = rows.filter((row) => !isShown(row, show, reader));
  return read.length === 0 ? counts : minusCounts(counts, countRows(read));
}
