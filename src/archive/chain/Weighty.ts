import { type Session, sessionOf } from './daily.ts';
import type { Frequencies } from './Frequencies.ts';
import { type Wording, wordingOf } from './sketch.ts';
import type { Traits } from './traits.ts';
import type { Weighed } from './WordSet.ts';

/** An article that is held against others, with its words weighed. */
export type Weighty = {
  readonly traits: Traits;
  readonly headline: Weighed;
  readonly opening: Weighed;
  readonly wording: Wording;
  /** Which part of a trading day it reports; null where it is about something else. */
  readonly session: Session | null;
};

/** Weighs an article's words by how often the archive has them. */
export const weightyOf = (traits: Traits, frequencies: Frequencies): Weighty => ({
  traits,
  headline: frequencies.weigh(traits.headline),
  opening: frequencies.weigh(traits.opening),
  wording: wordingOf(traits.sketch, frequencies.isCommon),
  session: sessionOf(traits.article.headline),
});
