import type { Confidence } from '../wire/noticeKinds.ts';

/** A file that gave no article, and why: one sentence that says what, and what now. */
export type SetAside = { readonly file: string; readonly reason: string };

/** A notice of the parser, with the story it belongs to. */
export type ReportedNotice = {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly story: string;
  /** Which version of the story has it, from 1; null for the newest, as in its address. */
  readonly version: number | null;
};

/** What the builder made of the folder. */
export type Report = {
  readonly files: number;
  readonly articles: number;
  readonly stories: number;
  /** How many articles can be trusted how far. */
  readonly confidence: Readonly<Record<Confidence, number>>;
  readonly setAside: readonly SetAside[];
  readonly notices: readonly ReportedNotice[];
};
