import type { Article } from './article.ts';
import { Claims } from './Claims.ts';
import { linesOf } from './lines.ts';
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

/**
 * Reads one file of copy. Never throws, for any string; what it cannot place it keeps and says in notices.
 * @param copy the decoded text, unaltered
 * @param file the path as given; kept in each article, and used only as evidence of a year
 */
export function parseCopy(copy: string, file: string): Parsed {
  const claims = new Claims();
  const lines = unfolded(linesOf(copy));
  const messages = messagesOf(lines);
  const read: readonly ReadArticle[] =
    readPage(lines, copy, file, claims) ??
    messages.flatMap((message) => {
      const text = messages.length === 1 ? copy : copy.slice(message[0]?.start ?? 0, message.at(-1)?.next ?? 0);
      return readPackage(message, copy, file, claims) ?? [readArticle(message, text, file, claims)];
    });
  return {
    articles: read.map(({ article }) => article),
    datelines: read.map(({ dateline }) => dateline),
    spans: claims.spans(copy),
  };
}
