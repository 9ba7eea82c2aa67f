import type { Article, Notice } from '../wire/article.ts';
import { parseCopy } from '../wire/parseCopy.ts';
import type { Span } from '../wire/span.ts';
import { decode } from './decode.ts';

/** What a file of copy says, and how its datelines are written, one for each article. */
export type Read = {
  readonly articles: readonly Article[];
  readonly datelines: readonly (string | null)[];
  readonly spans: readonly Span[];
};

/** Decodes and parses a file; a guessed encoding is said in a notice of each article. */
export function readCopy(bytes: Uint8Array, file: string): Read {
  const { copy, encoding, isGuess } = decode(bytes);
  const { articles, datelines, spans } = parseCopy(copy, file);
  if (!isGuess) return { articles, datelines, spans };
  const notice: Notice = {
    code: 'guessed-encoding',
    line: 1,
    message: `The bytes are not UTF-8; they were read as ${encoding}. If letters look wrong, save the file as UTF-8.`,
  };
  return { articles: articles.map((one) => ({ ...one, notices: [notice, ...one.notices] })), datelines, spans };
}
