import type { Article } from '../../wire/article.ts';
import { differenceOf } from '../diff/differenceOf.ts';
import { targetsOf } from './targetsOf.ts';

/** What a correction put right: numbers of its paragraphs, ascending, and whether its own note says so or the difference. */
export type Corrected = {
  readonly paragraphs: readonly number[];
  readonly by: 'note' | 'difference';
  /** What its note names where none of it differs from the copy before. */
  readonly misnamed: readonly number[];
};

const corrects = /^(?:corrects?|fixes|clarifies|restores|replaces)$/i;

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * The paragraphs that a correction put right: those that its note names, unless none of them differs; else those that differ.
 * @param before the copy that it corrects; null where that is not in the archive
 * @returns no paragraphs where neither tells
 */
export function correctedIn(correction: Article, before: Article | null): Corrected {
  const count = correction.body.length;
  const clauses = correction.ednote?.changes.filter(({ action }) => corrects.test(action)) ?? [];
  const named = ascending(clauses.flatMap((clause) => targetsOf(clause, count).paragraphs));
  const inCopy = named.filter((at) => at <= count);
  const body = before === null ? [] : differenceOf(before, correction).body;
  const differing = body.flatMap((change) => (change.kind !== 'kept' && 'at' in change ? [change.at] : []));
  const isBorneOut = before === null || differing.length === 0 || inCopy.some((at) => differing.includes(at));
  if (inCopy.length > 0 && isBorneOut) return { paragraphs: inCopy, by: 'note', misnamed: [] };
  return { paragraphs: ascending(differing), by: 'difference', misnamed: named };
}
