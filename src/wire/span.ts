/** The part of the Article that a stretch of copy was read as. */
export type Field =
  | 'headline'
  | 'marker'
  | 'genre'
  | 'filedAt'
  | 'slugline'
  | 'byline'
  | 'ednote'
  | 'dateline'
  | 'caption'
  | 'usageTerms'
  | 'credit'
  | 'source'
  | 'body'
  | 'signOff'
  | 'copyright';

/** A stretch of the copy, exactly as received; `field` null is chrome or blank. Joined, the raws are the copy. */
export type Span = { readonly raw: string; readonly field: Field | null };
