import type { Row } from '../../archive/row.ts';

/** The stories before and after one in a list; where the list does not hold it, neither. */
export function neighbours(rows: readonly Row[], id: string): { newer: Row | null; older: Row | null } {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return { newer: null, older: null };
  return { newer: rows[at - 1] ?? null, older: rows[at + 1] ?? null };
}
