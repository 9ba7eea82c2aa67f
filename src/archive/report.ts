/** A file that gave no article, and why: one sentence that says what, and what now. */
export type SetAside = { readonly file: string; readonly reason: string };

/** A notice of the parser, with the story it belongs to. */
export type ReportedNotice = {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly story: string;
};

/** What the builder made of the folder. */
export type Report = {
  readonly files: number;
  readonly articles: number;
  readonly stories: number;
  readonly setAside: readonly SetAside[];
  readonly notices: readonly ReportedNotice[];
};
