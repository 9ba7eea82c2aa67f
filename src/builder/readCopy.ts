import type { Article } from '../wire/article.ts';
import { parseCopy } from '../wire/parseCopy.ts';
import type { Span } from '../wire/span.ts';
import { decode } from './decode.ts';

/** What a file of copy says, and how its datelines are written, one for each article. */
export type Read = {
  readonly articles: readonly Article[];
  readonly datelines: readonly (string | null)[];
  readonly spans: readonly Span[];
};

/** Decodes and parses a file; what its bytes left in doubt is said in notices of each article. */
export function readCopy(bytes: Uint8Array, file: string): Read {
  const { copy, notices } = decode(bytes);
  const { articles, datelines, spans } = parseCopy(copy, file);
  if (notices.length === 0) return { articles, datelines, spans };
  return { articles: articles.map((one) => ({ ...one, notices: [...notices, ...one.notices] })), datelines, spans };
}
