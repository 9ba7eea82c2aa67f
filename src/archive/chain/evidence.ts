import type { Frequencies } from './Frequencies.ts';
import { shared } from './sketch.ts';
import type { Traits } from './traits.ts';

/** Why an article is a later version of another, and how sure that is. */
export type Evidence = {
  readonly score: number;
  readonly isSlugShared: boolean;
  /** The part of the wording that both have, 0 to 1. */
  readonly wording: number;
};

const hour = 3_600_000;
const day = 24 * hour;

/** How long after one version the next may still come. */
function windowOf(later: Traits): number {
  switch (later.kind) {
    case 'kill':
    case 'correction':
    case 'advisory':
    case 'hold':
      return 14 * day;
    case 'lead':
    case 'update':
      return 40 * hour;
    case 'urgent':
    case null:
      return 20 * hour;
  }
}

const hasCommon = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

/** Whether the names in two openings speak against one event: both name somebody or some place, and nothing in common. */
const areStrangers = (a: Traits, b: Traits): boolean =>
  a.names.size > 1 && b.names.size > 1 && !hasCommon(a.names, b.names) && !hasCommon(a.names, b.opening);

/**
 * Holds an article against an earlier one of its source.
 * @returns null where they are not for certain versions of one story: a wrong merge is worse than a missed one
 */
export function evidenceFor(earlier: Traits, later: Traits, frequencies: Frequencies): Evidence | null {
  const gap = earlier.time === null || later.time === null ? null : later.time - earlier.time;
  if (gap !== null && gap > windowOf(later)) return null;
  if (earlier.article.language !== later.article.language) return null;
  const wording = shared(earlier.sketch, later.sketch, frequencies.isCommon);
  const likeness = frequencies.likeness(earlier.opening, later.opening);
  const isSlugShared = earlier.slug !== null && earlier.slug === later.slug;
  const headline = frequencies.containment(earlier.headline, later.opening);
  const found = { score: wording + likeness + (isSlugShared ? 0.5 : 0) + headline / 4, isSlugShared, wording };
  return isOneStory(earlier, later, { ...found, likeness, headline, gap }) ? found : null;
}

type Signs = Evidence & { readonly likeness: number; readonly headline: number; readonly gap: number | null };

function isOneStory(earlier: Traits, later: Traits, signs: Signs): boolean {
  const { wording, likeness, headline, isSlugShared } = signs;
  if (areStrangers(earlier, later) && wording < 0.3) return false;
  const isSameDay = earlier.day === later.day || earlier.day === null || later.day === null;
  switch (later.kind) {
    case 'kill':
    case 'hold':
    case 'advisory':
    case 'correction':
      return isSlugShared ? likeness > 0.12 || headline > 0.5 : wording > 0.3 || likeness > 0.45 || headline > 0.75;
    case 'lead':
    case 'update':
      if (later.rank <= earlier.rank && later.kind === earlier.kind && later.rank > 0) return wording > 0.5;
      if (!isSameDay && !isSlugShared && wording < 0.3) return false;
      if (isSlugShared) return wording > 0.15 || likeness > 0.2 || headline > 0.5;
      return wording > 0.3 || (wording > 0.12 && likeness > 0.3) || likeness > 0.45 || headline > 0.75;
    case 'urgent':
      return earlier.kind === 'urgent' && isSameDay && (isSlugShared ? likeness > 0.3 : likeness > 0.55);
    case null:
      return isFirstOf(earlier, signs, isSameDay, earlier.slug !== null && later.slug !== null && !isSlugShared);
  }
}

/** Copy without a marker follows an alert; after anything else it is a story of its own unless it is nearly the same text. */
function isFirstOf(earlier: Traits, signs: Signs, isSameDay: boolean, isSlugOther: boolean): boolean {
  const { wording, likeness, headline, isSlugShared } = signs;
  if (earlier.kind === 'urgent') {
    if (isSlugShared) return likeness > 0.15 || headline > 0.4;
    return likeness > 0.35 || headline > 0.6 || wording > 0.5;
  }
  if (isSlugOther) return false;
  if (signs.gap === null || Math.abs(signs.gap) > 8 * hour)
    return isSameDay && (isSlugShared ? wording > 0.6 : wording > 0.8);
  return isSlugShared ? wording > 0.4 : wording > 0.5 && likeness > 0.45;
}
