import { shared } from './sketch.ts';
import { hour, type Traits } from './traits.ts';
import type { Weighty } from './Weighty.ts';

/** A marker's place in its series: a (종합) follows every [n보]. */
export const stageOf = ({ rank, article }: Traits): number => rank + (article.marker?.text.startsWith('종합') ? 10 : 0);

/** Whether it is copy that comes in its turn, no notice. */
export const isVersion = ({ kind }: Traits): boolean =>
  kind === null || kind === 'urgent' || kind === 'lead' || kind === 'update';

/** Whether it takes copy back, for good or for a while: a notice, which names what it is about. */
export const takesBack = ({ kind }: Pick<Traits, 'kind'>): boolean => kind === 'kill' || kind === 'hold';

/** Whether a version is the first of a numbered series: it follows an alert at most. */
export const opens = ({ article }: Traits): boolean => article.marker?.text === '1보';

/** Whether a version sums up several stories: it goes on with such a sum, hardly with one of the stories. */
export const sumsUp = ({ article }: Traits): boolean => /^wrapup/i.test(article.marker?.text ?? '');

/**
 * Whether a version comes too late for its place in a chain: hours after one of its kind that was as far on, and in other
 * words. A LEAD of today continues no story whose 2nd LD is of yesterday.
 */
export function isBelated(after: Weighty, members: readonly Weighty[]): boolean {
  const { traits } = after;
  if (traits.kind !== 'lead' && traits.kind !== 'update') return false;
  return members.some(
    (member) =>
      member.traits.kind === traits.kind &&
      stageOf(traits) <= stageOf(member.traits) &&
      member.traits.day !== traits.day &&
      (traits.time ?? 0) - (member.traits.time ?? Number.POSITIVE_INFINITY) > 6 * hour &&
      shared(member.wording, after.wording) <= 0.85,
  );
}

/**
 * Whether another version has an article's place in a chain: each number of a series is there once, and an alert is followed by
 * one first version, but for the same words again.
 */
export function isTaken({ traits, wording }: Weighty, after: Weighty, members: readonly Weighty[]): boolean {
  const isFirst = traits.kind === null && after.traits.kind === 'urgent';
  const isNumbered = traits.kind === 'lead' || traits.kind === 'update';
  if (!isFirst && !isNumbered) return false;
  return members.some(
    (member) =>
      (isFirst
        ? isVersion(member.traits) && member.traits.kind !== 'urgent'
        : member.traits.kind === traits.kind && stageOf(member.traits) === stageOf(traits)) &&
      shared(member.wording, wording) <= 0.5,
  );
}

/** Whether one goes before another whatever their order: where only a day is known of either, the marker tells. */
export const isRatherBefore = (one: Traits, other: Traits): boolean =>
  !(one.hasHour && other.hasHour) &&
  (one.day === other.day || one.day === null || other.day === null) &&
  stageOf(one) < stageOf(other) &&
  isVersion(one) &&
  isVersion(other);
