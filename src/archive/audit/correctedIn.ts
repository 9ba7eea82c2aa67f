import type { Article } from '../../wire/article.ts';
import { differenceOf } from '../diff/differenceOf.ts';
import { targetsOf } from './targetsOf.ts';

/** What a correction put right: numbers of its paragraphs, ascending, and whether its own note says so or the difference. */
export type Corrected = { readonly paragraphs: readonly number[]; readonly by: 'note' | 'difference' };

const corrects = /^(?:corrects?|fixes|clarifies|restores|replaces)$/i;

/**
 * The paragraphs that a correction put right: those that its note names, else those in which it differs.
 * @param before the copy that it corrects; null where that is not in the archive
 * @returns no paragraphs where neither tells
 */
export function correctedIn(correction: Article, before: Article | null): Corrected {
  const count = correction.body.length;
  const clauses = correction.ednote?.changes.filter(({ action }) => corrects.test(action)) ?? [];
  const named = clauses.flatMap((clause) => targetsOf(clause, count).paragraphs).filter((at) => at <= count);
  if (named.length > 0) return { paragraphs: [...new Set(named)].sort((a, b) => a - b), by: 'note' };
  const body = before === null ? [] : differenceOf(before, correction).body;
  const differing = body.flatMap((change) => (change.kind !== 'kept' && 'at' in change ? [change.at] : []));
  return { paragraphs: differing.sort((a, b) => a - b), by: 'difference' };
}
