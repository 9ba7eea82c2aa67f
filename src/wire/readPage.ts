import type { Notice } from './article.ts';
import type { Claims } from './Claims.ts';
import type { Line } from './lines.ts';
import { pageStoryOf } from './pageStory.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

/** Reads a web page with chrome: the one story in it, and nothing else; null if the lines are no such page. */
export function readPage(lines: readonly Line[], copy: string, file: string, claims: Claims): ReadArticle[] | null {
  const story = pageStoryOf(lines);
  if (story === null) return null;
  const read = readArticle(story.lines, copy, file, claims, { from: story.body });
  const notice: Notice = {
    code: 'page-with-chrome',
    line: story.lines[story.body]?.number ?? 1,
    message: 'The file is a web page; its menus, links and other stories were left out.',
  };
  return [{ ...read, article: { ...read.article, notices: [notice, ...read.article.notices] } }];
}
