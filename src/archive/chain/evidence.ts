import { areOneTemplate } from './areOneTemplate.ts';
import { isTarget } from './isTarget.ts';
import {
  areStrangers,
  gapOf,
  haveOtherSubjects,
  isNextDay,
  type Likenesses,
  likenessesOf,
  tellsDeed,
} from './Likenesses.ts';
import { isRatherBefore, opens, stageOf, sumsUp, takesBack } from './series.ts';
import { hour, type Traits } from './traits.ts';
import type { Weighty } from './Weighty.ts';

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

/** Whether two report the same market at other hours of the day: the close is no version of the opening, word for word as it may be. */
const areOtherSessions = (a: Weighty, b: Weighty): boolean =>
  a.session !== null && b.session !== null && a.session !== b.session;

/** How sure it is that one article continues another; null where it does not. */
type Sureness = 'sure' | 'likely' | null;

const sureIf = (is: boolean): Sureness => (is ? 'sure' : null);

function asLead(earlier: Traits, later: Traits, signs: Likenesses): Sureness {
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

/** An alert follows an alert within hours; where both only name the same place, something else may have happened there. */
function asAlert(earlier: Traits, later: Traits, { likeness, told, slug, gap }: Likenesses): Sureness {
  if (earlier.kind !== 'urgent' || gap === null) return null;
  if (slug === 'same') return 'sure';
  if (slug !== 'none') return null;
  if (gap <= 2 && likeness > 0.5) return 'sure';
  return gap <= 1 && likeness > 0.22 && told > 0.3 && tellsDeed(earlier, later) ? 'likely' : null;
}

/** Copy without a marker follows an alert; after anything else it is a story of its own unless it tells the same all over. */
function asFirst(earlier: Traits, later: Traits, signs: Likenesses): Sureness {
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
function asNotice(earlier: Traits, later: Traits, signs: Likenesses): Sureness {
  const { wording, likeness, told, headlines, slug } = signs;
  if (later.kind === 'advisory' && (earlier.kind === 'advisory' || slug !== 'same')) return null;
  if (slug === 'same' && (likeness > 0.12 || told > 0.5 || headlines > 0.5)) return 'sure';
  // By its slugline alone a story is killed or held, if no other of that name is as near.
  if (slug === 'same') return takesBack(later) ? 'likely' : null;
  if (headlines > 0.7 || told > 0.75) return sureIf(slug === 'none' || headlines > 0.7);
  return sureIf(slug === 'none' && (wording > 0.3 || likeness > 0.45));
}

function surenessOf(earlier: Traits, later: Traits, signs: Likenesses): Sureness {
  if (earlier.side !== later.side && signs.wording < 0.6) return null;
  const areApart = areStrangers(earlier, later) || haveOtherSubjects(earlier, later);
  if (areApart && signs.wording < 0.6 && signs.slug !== 'same') return null;
  const isNotice = later.kind === 'correction' || later.kind === 'advisory' || takesBack(later);
  if (!isNotice && signs.slug !== 'same' && areOneTemplate(earlier, later)) return null;
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
      return asAlert(earlier, later, signs);
    case null:
      return asFirst(earlier, later, signs);
  }
}

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
  const signs = likenessesOf(before, after);
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
