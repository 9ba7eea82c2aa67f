import { copyrightIn, isEnd, isSignOff } from './ending.ts';
import type { Line } from './lines.ts';
import { isPage } from './page.ts';
import { storyOf } from './pageBody.ts';
import { beforePleas, beginOf, pastTail } from './pageEnds.ts';
import { heaviest, type Rated, ratedOf } from './pageExtent.ts';
import { isHeaderLine, isHeadLine } from './pageHeader.ts';
import { headlineAt } from './pageHeadline.ts';

/** The story of a page: its lines in their order, chrome left out, and where among them the body begins. */
export type PageStory = {
  readonly lines: readonly Line[];
  readonly body: number;
  /** How many words its body has; few mean that it may be no story. */
  readonly words: number;
};

/** Less running text than this, in words, is no story. */
const least = 8;

const bullet = /^(?:[•·▪○●□■◦☆★*+-]|\d{1,3}[.)])\s+/;

const withoutBullet = (line: Line): Line => {
  const skipped = bullet.exec(line.text)?.[0].length ?? 0;
  return { ...line, from: line.from + skipped, text: line.text.slice(skipped) };
};

/** Where a sign-off ends the stretch, or stands just below it; null without. */
function signOffAt(rated: readonly Rated[], from: number, to: number): number | null {
  const at = rated.slice(from, to + 3).findIndex(({ line }) => isEnd(line.text));
  return at < 0 ? null : from + at;
}

const blankAfter = (line: Line): Line => ({ ...line, start: line.next, from: line.to, text: '' });

/** Paragraphs apart, so that none is taken for the next line of the one above. */
const spaced = (rated: readonly Rated[]): Line[] => rated.flatMap(({ line }) => [line, blankAfter(line)]);

/** Finds the one story of a page with chrome; null where the lines are no such page, or hold no running text. */
export function pageStoryOf(lines: readonly Line[]): PageStory | null {
  if (!isPage(lines)) return null;
  const rated = ratedOf(lines);
  const { from, to, weight } = heaviest(rated);
  if (weight < least) return null;
  const end = signOffAt(rated, from, to) ?? pastTail(rated, beforePleas(rated, from, to));
  const title = headlineAt(rated, from, end);
  const begin = beginOf(rated, from, end, title);
  const body = storyOf(rated.slice(begin, end));
  const [opening] = body;
  if (!opening) return null;
  const first = rated.indexOf(opening);
  const above = rated.slice(title === null ? Math.max(0, first - 8) : title + 1, first);
  const tail = rated.slice(end, end + 3).filter(({ line }) => isSignOff(line.text) || isEnd(line.text));
  const owner = rated.slice(end).find(({ line }) => (copyrightIn(line.text)?.holder ?? null) !== null);
  const head = [
    ...rated
      .slice(Math.max(0, (title ?? 0) - 2), title ?? 0)
      .map(({ line }) => line)
      .filter(isHeaderLine),
    ...rated.slice(title ?? 0, title === null ? 0 : title + 1).map(({ line }) => withoutBullet(line)),
    ...above.map(({ line }) => line).filter(isHeadLine),
  ];
  const foot = [...tail, ...(owner ? [owner] : [])].map(({ line }) => line);
  return {
    lines: [...head, ...spaced(body), ...foot],
    body: head.length,
    words: body.reduce((sum, { words }) => sum + words, 0),
  };
}
