import type { Notice } from './article.ts';
import type { Claims } from './Claims.ts';
import type { Line } from './lines.ts';
import { pageStoryOf } from './pageStory.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

/** A story of fewer words may be none. */
const sure = 60;

/** Reads a web page with chrome: the one story in it, and nothing else; null if the lines are no such page. */
export function readPage(lines: readonly Line[], copy: string, file: string, claims: Claims): ReadArticle[] | null {
  const story = pageStoryOf(lines);
  if (story === null) return null;
  const read = readArticle(story.lines, copy, file, claims, { from: story.body });
  const line = story.lines[story.body]?.number ?? 1;
  const notice: Notice =
    story.words >= sure && read.article.headline !== null
      ? {
          code: 'page-with-chrome',
          line,
          message: 'The file is a web page; its menus, links and other stories were left out.',
        }
      : {
          code: 'page-in-doubt',
          line,
          message: 'The file is a web page in which no story stands out; what reads most like one was taken.',
        };
  return [{ ...read, article: { ...read.article, notices: [notice, ...read.article.notices] } }];
}
