import type { Row } from '../row.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts rows in the list's order: the newest day first, within it the latest hour; what has no day comes last. */
export const inListOrder = (a: Row, b: Row): number =>
  byText(b.day ?? '', a.day ?? '') ||
  byText(b.filedAt ?? '', a.filedAt ?? '') ||
  byText(a.headline, b.headline) ||
  byText(a.id, b.id);
