import { isTarget } from './isTarget.ts';
import { shared } from './sketch.ts';
import { noonOf, type Traits } from './traits.ts';
import type { Weighty } from './Weighty.ts';
import { containment, hasCommon, likeness } from './WordSet.ts';

/** Why an article is a later version of another. */
export type Evidence = {
  readonly score: number;
  /** Whether both are of one day: of two chains that it tells alike, a daily piece continues the one of its own. */
  readonly isOfDay: boolean;
  /** Whether it stands by itself; where not, it counts only if no other chain is nearly as likely. */
  readonly isSure: boolean;
  readonly isSlugShared: boolean;
  /** Whether a notice names it as what it is about. */
  readonly isNamed: boolean;
  /** The part of the wording that both have, 0 to 1. */
  readonly wording: number;
};

/** What it counts that two are of one day. */
const ofDay = 0.25;

/** What is only likely must be so much likelier than the next. */
const margin = 1.25;

/** Whether one thing is clearly likelier than another, beside what both have of the day. */
export function isClearer(one: Evidence, other: Evidence | undefined): boolean {
  if (other === undefined) return true;
  const both = one.isOfDay && other.isOfDay ? ofDay : 0;
  return one.score - both > margin * (other.score - both);
}

/** What two articles have in common, each 0 to 1 but for the slugline and the gap. */
type Signs = {
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

const hour = 3_600_000;

/** How many hours after one version the next may still come. */
function windowOf({ kind }: Traits): number {
  switch (kind) {
    case 'kill':
    case 'correction':
    case 'advisory':
    case 'hold':
      return 14 * 24;
    case 'lead':
    case 'update':
      return 20;
    case 'urgent':
      return 3;
    case null:
      return 20;
  }
}

/** No version comes later than so many milliseconds after the one before. */
export const longestWindow = 14 * 24 * hour;

/** A marker's place in its series: a (종합) follows every [n보]. */
export const stageOf = ({ rank, article }: Traits): number => rank + (article.marker?.text.startsWith('종합') ? 10 : 0);

/** Whether it is copy that comes in its turn, no notice. */
export const isVersion = ({ kind }: Traits): boolean =>
  kind === null || kind === 'urgent' || kind === 'lead' || kind === 'update';

/** Whether a version is the first of a numbered series: it follows an alert at most. */
const opens = ({ article }: Traits): boolean => article.marker?.text === '1보';

/** Whether a version sums up several stories: it goes on with such a sum, hardly with one of the stories. */
const sumsUp = ({ article }: Traits): boolean => /^wrapup/i.test(article.marker?.text ?? '');

/** Whether two openings name somebody or some place each, and nothing in common. */
const areStrangers = (a: Traits, b: Traits): boolean =>
  a.names.length > 0 && b.names.length > 0 && !hasCommon(a.names, b.opening) && !hasCommon(b.names, a.opening);

/** Whether two headlines name somebody or some place each, of whom the other text knows nothing: one template, two firms. */
const haveOtherSubjects = (a: Traits, b: Traits): boolean =>
  a.subjects.length > 0 &&
  b.subjects.length > 0 &&
  !hasCommon(a.subjects, b.opening) &&
  !hasCommon(b.subjects, a.opening);

/** Whether one slugline has all words of another. */
function areAkin(a: string, b: string): boolean {
  const [few, many] = [a.split(/[\s/-]+/), b.split(/[\s/-]+/)].sort((x, y) => x.length - y.length);
  return few !== undefined && few.length > 1 && few.every((word) => many?.includes(word));
}

/** Two sluglines; one letter more, less or other is a slip of the finger. */
function slugsOf(a: string | null, b: string | null): Signs['slug'] {
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
function gapOf(a: Traits, b: Traits): number | null {
  if (a.time === null || b.time === null) return null;
  if (a.hasHour && b.hasHour) return Math.abs(a.time - b.time) / hour;
  return a.day === null || b.day === null ? null : Math.abs(noonOf(a.day) - noonOf(b.day)) / hour;
}

const isNextDay = (a: Traits, b: Traits): boolean => !(a.hasHour && b.hasHour) && gapOf(a, b) === 24;

function signsOf(before: Weighty, after: Weighty): Signs {
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

/** Whether two report the same market at other hours of the day: the close is no version of the opening, word for word as it may be. */
const areOtherSessions = (a: Weighty, b: Weighty): boolean =>
  a.session !== null && b.session !== null && a.session !== b.session;

/** How sure it is that one article continues another; null where it does not. */
type Sureness = 'sure' | 'likely' | null;

const sureIf = (is: boolean): Sureness => (is ? 'sure' : null);

function asLead(earlier: Traits, later: Traits, signs: Signs): Sureness {
  const { wording, likeness, told, slug, gap, isNear, isNextDay } = signs;
  if (sumsUp(earlier) !== sumsUp(later)) return sureIf(wording > 0.6);
  if (stageOf(later) <= stageOf(earlier) && earlier.kind === later.kind) return sureIf(wording > 0.5);
  if (opens(later) && earlier.kind !== 'urgent') return sureIf(wording > 0.5);
  if (slug === 'same') {
    if (wording > 0.15 || likeness > 0.2 || (isNear && (likeness > 0.12 || told > 0.4))) return 'sure';
    // Where one of them has only its day, the next day may be the next hour.
    return isNear || (isNextDay && likeness > 0.15) ? 'likely' : null;
  }
  if (slug === 'other' || (slug === 'akin' && !isNear)) {
    if (wording > 0.4 || (wording > 0.2 && likeness > 0.3)) return 'sure';
    return (isNear || wording > 0.1) && likeness > 0.3 ? 'likely' : null;
  }
  if (wording > 0.3 || (wording > 0.12 && likeness > 0.3) || likeness > 0.45) return 'sure';
  // A lead has something that it leads on: the likeliest, if nothing else is nearly so, may share little with it.
  const strength = likeness + 0.3 * told + Math.min(0.5, wording);
  // Of days alone the next one may be the next hour: their gap is a whole day.
  const isNight = gap !== null && (gap <= 12 || isNextDay);
  return strength > (isNear ? 0.28 : 0.4) && (isNear || isNight) ? 'likely' : null;
}

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

/** An alert follows an alert within hours. */
function asAlert(earlier: Traits, { likeness, told, slug, gap }: Signs): Sureness {
  if (earlier.kind !== 'urgent' || gap === null) return null;
  if (slug === 'same') return 'sure';
  if (slug !== 'none') return null;
  if (gap <= 2 && likeness > 0.5) return 'sure';
  return gap <= 1 && likeness > 0.22 && told > 0.3 ? 'likely' : null;
}

/** Copy without a marker follows an alert; after anything else it is a story of its own unless it tells the same all over. */
function asFirst(earlier: Traits, later: Traits, signs: Signs): Sureness {
  const { wording, likeness, told, untold, headlines, slug, gap, isNear } = signs;
  if (slug === 'other' || slug === 'akin') return null;
  if (earlier.kind === 'urgent') {
    if (!isNear) return null;
    if (slug === 'same') return 'sure';
    if (wording > 0.5 || likeness > 0.35 || (told > 0.6 && likeness > 0.15)) return 'sure';
    return told > 0.35 && likeness > 0.13 ? 'likely' : null;
  }
  if (earlier.rank !== 0) return sureIf(wording > 0.5 && gap !== null && gap <= 8);
  // Under a recast headline the same words are the same story; under the same headline they may be a template.
  if (wording > 0.6 && headlines < 0.4 && Math.max(told, untold) > 0.5 && isNear) return 'sure';
  const isTold = told > 0.85 || untold > 0.85;
  if (later.headline.length === 0 || !isTold) return null;
  if (gap === null || gap > 8) return sureIf(isNear && wording > (slug === 'same' ? 0.6 : 0.8));
  return sureIf(slug === 'same' ? wording > 0.4 : wording > 0.4 && likeness > 0.45);
}

/** A kill, a hold, a correction names what it is about by slugline or headline, or tells it again. */
function asNotice(earlier: Traits, later: Traits, signs: Signs): Sureness {
  const { wording, likeness, told, headlines, slug } = signs;
  if (later.kind === 'advisory' && (earlier.kind === 'advisory' || slug !== 'same')) return null;
  if (slug === 'same' && (likeness > 0.12 || told > 0.5 || headlines > 0.5)) return 'sure';
  // By its slugline alone a story is killed or held, if no other of that name is as near.
  if (slug === 'same') return later.kind === 'kill' || later.kind === 'hold' ? 'likely' : null;
  if (headlines > 0.7 || told > 0.75) return sureIf(slug === 'none' || headlines > 0.7);
  return sureIf(slug === 'none' && (wording > 0.3 || likeness > 0.45));
}

function surenessOf(earlier: Traits, later: Traits, signs: Signs): Sureness {
  if (earlier.side !== later.side && signs.wording < 0.6) return null;
  const areApart = areStrangers(earlier, later) || haveOtherSubjects(earlier, later);
  if (areApart && signs.wording < 0.6 && signs.slug !== 'same') return null;
  switch (later.kind) {
    case 'kill':
    case 'hold':
    case 'advisory':
    case 'correction':
      return asNotice(earlier, later, signs);
    case 'lead':
    case 'update':
      return asLead(earlier, later, signs);
    case 'urgent':
      return asAlert(earlier, signs);
    case null:
      return asFirst(earlier, later, signs);
  }
}

/** Whether one goes before another whatever their order: where only a day is known of either, the marker tells. */
export const isRatherBefore = (one: Traits, other: Traits): boolean =>
  !(one.hasHour && other.hasHour) &&
  (one.day === other.day || one.day === null || other.day === null) &&
  stageOf(one) < stageOf(other) &&
  isVersion(one) &&
  isVersion(other);

/**
 * Holds an article against an earlier one of its source.
 * @returns null where they are not versions of one story: a wrong merge is worse than a missed one
 */
export function evidenceFor(before: Weighty, after: Weighty): Evidence | null {
  const { traits: earlier } = before;
  const { traits: later } = after;
  if (isRatherBefore(later, earlier)) return evidenceFor(after, before);
  const gap = gapOf(earlier, later) ?? 0;
  const target = isTarget(earlier, later);
  if (gap > windowOf(later) && !isNextDay(earlier, later)) return null;
  if (target === null && earlier.article.language !== later.article.language) return null;
  const signs = signsOf(before, after);
  const sureness = target !== null ? 'sure' : surenessOf(earlier, later, signs);
  if (sureness === null || areOtherSessions(before, after)) return null;
  const isSlugShared = signs.slug === 'same';
  const isOfDay = earlier.day !== null && earlier.day === later.day;
  const score =
    (isOfDay ? ofDay : 0) + signs.wording + signs.likeness + (isSlugShared ? 0.5 : 0) + signs.told / 4 + (target ?? 0);
  return {
    score,
    isOfDay,
    isSure: sureness === 'sure',
    isSlugShared,
    isNamed: target !== null,
    wording: signs.wording,
  };
}
