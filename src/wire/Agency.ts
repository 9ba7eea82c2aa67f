import type { MarkerKind } from './article.ts';
import type { Seasonal } from './summerTime.ts';

/** A form of marker: the group `text` holds it as written, `n` its number where the rank is a number of its own. */
export type MarkerRule = { readonly pattern: RegExp; readonly kind: MarkerKind; readonly rank: number | 'number' };

/** A form of dateline: the groups `left` (places and day) and `source`; looked for at the start of a line. */
export type DatelineForm = {
  readonly pattern: RegExp;
  /** What every such line holds in its first characters; the pattern is asked of no other. */
  readonly holds?: string;
  /** What must hold besides: the day is named, the places stand in capitals, or the source is known. */
  readonly needs?: 'day' | 'capitals' | 'source' | 'dayOrSource';
};

/** An agency as a record: what tells its copy from another's. Every pattern is bounded, for it meets any string. */
export type Agency = {
  /** Its short name in lower case. */
  readonly id: string;
  readonly name: string;
  /** As it signs its datelines and copyright lines, compared without case: `Yonhap`, `연합뉴스`. */
  readonly signs: readonly string[];
  /** The zone of stamps that state none: an offset such as `+09:00`, or one that changes with the season. */
  readonly zone?: string | Seasonal;
  /** The one language it writes in, which counts where a few words do not tell theirs. */
  readonly language?: string;
  /** Whole lines that end its copy. */
  readonly ends?: readonly RegExp[];
  /** What ends its copy at the end of the last paragraph; the group `end` holds it. */
  readonly tails?: readonly RegExp[];
  /** What stands before, or alone above, its headlines beside the forms that all agencies share. */
  readonly markers?: readonly MarkerRule[];
  /** What stands at the end of its headlines as a marker, beside the forms that all agencies share. */
  readonly suffixes?: readonly MarkerRule[];
  /** What stands before its headlines and is no version; the group `genre` holds it. */
  readonly genres?: readonly RegExp[];
  /** What its notes to editors open with, beside the forms that all agencies share. */
  readonly notes?: readonly RegExp[];
  /** Its own datelines, beside the forms that all agencies share. */
  readonly datelines?: readonly DatelineForm[];
  /** Lines that name it where neither dateline nor copyright does: `ZCZC AAP`. */
  readonly tells?: readonly RegExp[];
};
