/** What a marker says about the copy behind it. */
export type MarkerKind = 'urgent' | 'lead' | 'update' | 'correction' | 'kill' | 'hold' | 'advisory';

/** What stands before a headline; `text` as written without brackets, `rank` -1 for urgent, n for the nth lead. */
export type Marker = { readonly text: string; readonly kind: MarkerKind; readonly rank: number };

/** An agency; `id` is its short name in lower case (`yonhap`, `ap`). */
export type Source = { readonly id: string; readonly name: string };

/** One writer; `language` is the BCP 47 language the name is written in. */
export type Byline = { readonly name: string; readonly language: string };

/** One clause of an editor's note; `action` is the verb as written, `where` null where the note names no place. */
export type Change = { readonly action: string; readonly what: string; readonly where: string | null };

/** The editor's note, without its brackets and label, and its clauses in order. */
export type Ednote = { readonly text: string; readonly changes: readonly Change[] };

/** Opens the body. `date` is `YYYY-MM-DD`, or `--MM-DD` where the copy gives no evidence of a year. */
export type Dateline = {
  readonly places: readonly string[];
  readonly date: string | null;
  readonly source: string | null;
};

/** What the usage terms mean; null where they say nothing. `territory` is an ISO 3166 code. */
export type Rights = {
  readonly territory: string | null;
  readonly redistribution: boolean | null;
  readonly sale: boolean | null;
};

/** A photo as the copy describes it; the picture itself is never in the copy. */
export type Photo = {
  readonly caption: string;
  readonly slugline: string | null;
  readonly credit: string | null;
  readonly usageTerms: readonly string[];
  readonly rights: Rights;
};

/** One block of the body. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'subhead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Who owns the copy, as its last line says. */
export type Copyright = { readonly notice: string; readonly holder: string | null };

/** Whether the copy may be read: withheld by HOLD or embargo, canceled by KILL. */
export type Status = 'usable' | 'withheld' | 'canceled';

/** What the parser saw and would not guess. `line` counts from 1. */
export type Notice = { readonly code: string; readonly line: number; readonly message: string };

/** What one piece of copy says: one version of a story. Every key is always there; null means the copy does not say. */
export type Article = {
  readonly file: string;
  readonly id: string;
  readonly language: string;
  readonly source: Source | null;
  readonly headline: string | null;
  readonly marker: Marker | null;
  readonly genre: string | null;
  readonly filedAt: string | null;
  readonly slugline: string | null;
  readonly bylines: readonly Byline[];
  readonly ednote: Ednote | null;
  readonly dateline: Dateline | null;
  readonly photos: readonly Photo[];
  readonly body: readonly Block[];
  readonly signOff: string | null;
  readonly copyright: Copyright | null;
  readonly status: Status;
  readonly notices: readonly Notice[];
};
