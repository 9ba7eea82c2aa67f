import { bylineIn } from './byline.ts';
import { captionIn } from './caption.ts';
import { ednoteIn } from './ednote.ts';
import { copyrightIn, isEnd, isSignOff } from './ending.ts';
import type { Line } from './lines.ts';
import { isPage } from './page.ts';
import { heaviest, type Rated, ratedOf } from './pageExtent.ts';
import { headlineAt } from './pageHeadline.ts';
import { isCredit } from './pageWords.ts';
import { stampIn } from './stamp.ts';

/** The story of a page: its lines in their order, chrome left out, and where among them the body begins. */
export type PageStory = { readonly lines: readonly Line[]; readonly body: number; readonly weight: number };

const isSubhead = ({ words, role, times, line }: Rated): boolean =>
  role === 'short' && words >= 1 && words <= 14 && times < 3 && line.text.length <= 100 && !isCredit(line.text);

const attribution = /^[—–―]\s?\S/;

/** What of the stretch is story: running text, subheads between it, lists that it announces. */
function storyOf(stretch: readonly Rated[]): Rated[] {
  return stretch.filter((one, at) => {
    const [before, after] = [stretch[at - 1]?.role, stretch[at + 1]?.role];
    switch (one.role) {
      case 'prose':
        return !isCredit(one.line.text);
      case 'sentence':
        return !isCredit(one.line.text) && one.times < 3;
      case 'short':
        return (
          attribution.test(one.line.text) ||
          (isSubhead(one) && (before === 'prose' || before === 'sentence') && (after === 'prose' || after === 'sentence'))
        );
      case 'item':
        return one.isSentence && one.words > 10;
      case 'chrome':
      case 'more':
      case 'comments':
        return false;
    }
  });
}

const isHeader = ({ text }: Line): boolean =>
  (text.length < 160 && bylineIn(text) !== null) ||
  (text.length < 90 && stampIn(text) !== null) ||
  ednoteIn(text) !== null ||
  captionIn(text) !== null;

const bare = (line: Line): Line => {
  const skipped = /^(?:[•·▪○●□■◦☆★*+-]|\d{1,3}[.)])\s+/.exec(line.text)?.[0].length ?? 0;
  return { ...line, from: line.from + skipped, text: line.text.slice(skipped) };
};

/** Finds the one story of a page with chrome; null where the lines are no such page, or hold no running text. */
export function pageStoryOf(lines: readonly Line[]): PageStory | null {
  if (!isPage(lines)) return null;
  const rated = ratedOf(lines);
  const { from, to, weight } = heaviest(rated);
  if (to - from < 1 || weight < 20) return null;
  let end = to;
  for (let at = from; at < Math.min(rated.length, to + 3); at += 1)
    if (isEnd(rated[at]?.line.text ?? '')) {
      end = at;
      break;
    }
  const body = storyOf(rated.slice(from, end));
  const first = rated.indexOf(body[0] ?? (rated[from] as Rated));
  const title = headlineAt(rated, first);
  const header = rated.slice(Math.max(0, (title ?? first - 8) + 1), first).filter(({ line }) => isHeader(line));
  const tail = rated.slice(end, end + 3).filter(({ line }) => isSignOff(line.text) || isEnd(line.text));
  const owner = rated.slice(end).find(({ line }) => copyrightIn(line.text) !== null);
  const head = [...(title === null ? [] : [bare((rated[title] as Rated).line)]), ...header.map(({ line }) => line)];
  return {
    lines: [...head, ...body.map(({ line }) => line), ...tail.map(({ line }) => line), ...(owner ? [owner.line] : [])],
    body: head.length,
    weight,
  };
}
