import type { Marker, Source, Status } from '../wire/article.ts';
import type { Confidence } from '../wire/noticeKinds.ts';
import type { PhotoUse } from './photoUse.ts';
import type { Until } from './standing/order.ts';

/** A picture in the list. */
export type RowPhoto = {
  /** Its address below the base path; null where the copy came without one. */
  readonly picture: string | null;
  readonly use: PhotoUse;
  /** Whether the terms of every photo of the story ask for nothing but credit. */
  readonly areFree: boolean;
};

/** A version of a story as the list had it when it was the newest. */
export type RowVersion = {
  /** As the article has it. */
  readonly filedAt: string | null;
  readonly marker: Marker | null;
  /** Null where it is the row's. */
  readonly headline: string | null;
  readonly status: Status;
};

/** What the list shows of one story: its newest version, and how many there are. */
export type Row = {
  /** The story's id. */
  readonly id: string;
  /** The ids of its articles, oldest first; any of them is an address of the story. */
  readonly articles: readonly string[];
  /** The day it is listed under, `YYYY-MM-DD` in the copy's own zone; null where the copy names none. */
  readonly day: string | null;
  /** The newest version's time, as the article has it. */
  readonly filedAt: string | null;
  /** The oldest version's time. */
  readonly firstFiledAt: string | null;
  /** Never empty: where the copy has no headline, its first words or its file's name. */
  readonly headline: string;
  readonly language: string;
  readonly marker: Marker | null;
  readonly genre: string | null;
  /** Null where no agency is known and the copy names none. */
  readonly source: Source | null;
  readonly slugline: string | null;
  /** How the story stands: canceled where it is killed, withheld under a hold or an embargo. */
  readonly status: Status;
  /** The hour of its embargo, from which on it is usable; null where it is under none. */
  readonly until: Until | null;
  /** How far the least sure of its versions can be trusted. */
  readonly confidence: Confidence;
  readonly photo: RowPhoto | null;
  /** For each version but the newest, oldest first: how many paragraphs the newest has that it has not. */
  readonly newSince: readonly number[];
  /** Its versions, oldest first; empty for a story of one. */
  readonly versions: readonly RowVersion[];
};
