import type { Article } from './article.ts';
import { Claims } from './Claims.ts';
import { type Line, linesOf } from './lines.ts';
import { messagesOf } from './messages.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';
import { readPackage } from './readPackage.ts';
import { readPage } from './readPage.ts';
import type { Span } from './span.ts';
import { unfolded } from './unfold.ts';

/** What one file of copy says: its articles in order, and every span of the copy. */
export type Parsed = {
  readonly articles: readonly Article[];
  /** Each article's dateline as written, in the articles' order. */
  readonly datelines: readonly (string | null)[];
  readonly spans: readonly Span[];
};

/** Reads each message of a file, a package or one article. */
function readMessages(lines: readonly Line[], copy: string, file: string, claims: Claims): ReadArticle[] {
  const messages = messagesOf(lines);
  const read: ReadArticle[] = [];
  for (const message of messages) {
    const text = messages.length === 1 ? copy : copy.slice(message[0]?.start ?? 0, message.at(-1)?.next ?? 0);
    read.push(...(readPackage(message, copy, file, claims) ?? [readArticle(message, text, file, claims)]));
  }
  return read;
}

/**
 * Reads one file of copy. Never throws, for any string; what it cannot place it keeps and says in notices.
 * @param copy the decoded text, unaltered
 * @param file the path as given; kept in each article, and used only as evidence of a year
 */
export function parseCopy(copy: string, file: string): Parsed {
  const claims = new Claims();
  const lines = unfolded(linesOf(copy));
  const read = readPage(lines, copy, file, claims) ?? readMessages(lines, copy, file, claims);
  return {
    articles: read.map(({ article }) => article),
    datelines: read.map(({ dateline }) => dateline),
    spans: claims.spans(copy),
  };
}
