import { hash32, shared } from './sketch.ts';
import { hour, noonOf, type Traits } from './traits.ts';
import type { Weighty } from './Weighty.ts';
import { containment, hasCommon, likeness } from './WordSet.ts';

/** What two articles have in common, each 0 to 1 but for the slugline and the gap. */
export type Likenesses = {
  readonly wording: number;
  /** How alike headline and beginning are. */
  readonly likeness: number;
  /** How much of the earlier headline the later one's beginning tells, and the other way round. */
  readonly told: number;
  readonly untold: number;
  readonly headlines: number;
  readonly slug: 'same' | 'akin' | 'other' | 'none';
  /** Hours; null where one has no time. */
  readonly gap: number | null;
  readonly isNear: boolean;
  /** Whether one of them has only its day, and that is the day beside the other's: the next hour for all one knows. */
  readonly isNextDay: boolean;
};

/** Whether two openings name somebody or some place each, and nothing in common. */
export const areStrangers = (a: Traits, b: Traits): boolean =>
  a.names.length > 0 && b.names.length > 0 && !hasCommon(a.names, b.opening) && !hasCommon(b.names, a.opening);

/** Whether two headlines name somebody or some place each, of whom the other text knows nothing: one template, two firms. */
export const haveOtherSubjects = (a: Traits, b: Traits): boolean =>
  a.subjects.length > 0 &&
  b.subjects.length > 0 &&
  !hasCommon(a.subjects, b.opening) &&
  !hasCommon(b.subjects, a.opening);

/** What says where something happened, and not what. */
const wherever = new Set(['near', 'off', 'under', 'around', 'between', 'outside', 'inside'].map(hash32));

/** Whether the later of two has a word of the earlier one's headline that names nobody and no place. */
export const tellsDeed = (earlier: Traits, later: Traits): boolean =>
  earlier.headline.some(
    (word) =>
      later.opening.includes(word) &&
      !wherever.has(word) &&
      !earlier.names.includes(word) &&
      !later.names.includes(word),
  );

/** Whether one slugline has all words of another. */
function areAkin(a: string, b: string): boolean {
  const [few, many] = [a.split(/[\s/-]+/), b.split(/[\s/-]+/)].sort((x, y) => x.length - y.length);
  return few !== undefined && few.length > 1 && few.every((word) => many?.includes(word));
}

/** Two sluglines; one letter more, less or other is a slip of the finger. */
function slugsOf(a: string | null, b: string | null): Likenesses['slug'] {
  if (a === null || b === null) return 'none';
  if (a === b) return 'same';
  if (areAkin(a, b)) return 'akin';
  if (Math.min(a.length, b.length) < 8 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return 'other';
  let from = 0;
  while (a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - from - end <= 1 ? 'same' : 'other';
}

/** How far two are apart, in hours; in whole days where one has only its day; null where one has not even that. */
export function gapOf(a: Traits, b: Traits): number | null {
  if (a.time === null || b.time === null) return null;
  if (a.hasHour && b.hasHour) return Math.abs(a.time - b.time) / hour;
  return a.day === null || b.day === null ? null : Math.abs(noonOf(a.day) - noonOf(b.day)) / hour;
}

/** Whether one of two has only its day, and that is the day beside the other's. */
export const isNextDay = (a: Traits, b: Traits): boolean => !(a.hasHour && b.hasHour) && gapOf(a, b) === 24;

/** Holds two articles against each other, the earlier one first. */
export function likenessesOf(before: Weighty, after: Weighty): Likenesses {
  const { traits: earlier } = before;
  const { traits: later } = after;
  const gap = gapOf(earlier, later);
  const isSameDay = earlier.day === later.day || earlier.day === null || later.day === null;
  return {
    wording: shared(before.wording, after.wording),
    likeness: likeness(before.opening, after.opening),
    told: containment(before.headline, later.opening),
    untold: containment(after.headline, earlier.opening),
    headlines: likeness(before.headline, after.headline),
    slug: slugsOf(earlier.slug, later.slug),
    gap,
    isNear: isSameDay || (gap !== null && gap <= 6),
    isNextDay: isNextDay(earlier, later),
  };
}
