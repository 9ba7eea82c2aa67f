import type { Article } from '../wire/article.ts';
import { dayOf } from './dayOf.ts';

const instantOf = ({ filedAt }: Article): number => (filedAt?.includes('T') ? Date.parse(filedAt) : 0);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts the newest day first, within it the latest hour as the copy has it; what has no day comes last, ties go by headline and id. */
export function newestFirst(a: Article, b: Article): number {
  return (
    byText(dayOf(b) ?? '', dayOf(a) ?? '') ||
    byText(b.filedAt ?? '', a.filedAt ?? '') ||
    byText(a.headline ?? '', b.headline ?? '') ||
    byText(a.id, b.id)
  );
}

/** Puts the versions of a story in order: by time, then by rank, then by file. */
export const oldestFirst = (a: Article, b: Article): number =>
  instantOf(a) - instantOf(b) || (a.marker?.rank ?? 0) - (b.marker?.rank ?? 0) || byText(a.file, b.file);
