import { goesOn, isLeadIn, isLoneItem, isSubhead } from './pageBody.ts';
import type { Rated } from './pageExtent.ts';
import { isHeaderLine } from './pageHeader.ts';
import { isList, isText, runFrom } from './pageList.ts';
import { isSiteLine } from './pageWords.ts';

const wordsIn = (rated: readonly Rated[], from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at += 1) words += isText(rated[at]) ? (rated[at]?.words ?? 0) : 0;
  return words;
};

const solid = (one: Rated | undefined): boolean => one !== undefined && one.role !== 'chrome' && one.role !== 'item';

/**
 * Where to look for the body's first line: right below the headline and its byline where text follows them there, though
 * a box of other stories cuts it from the rest; else at the stretch.
 */
function startOf(rated: readonly Rated[], from: number, title: number | null): number {
  if (title === null || title >= from) return title === null ? from : title + 1;
  let [start, other] = [title + 1, 0];
  for (let at = title + 1; at < from && other < 4; at += 1) {
    const one = rated[at];
    if (one && isHeaderLine(one.line)) [start, other] = [at + 1, 0];
    else if (one?.role === 'prose' && !one.isInList) return start;
    else if (solid(one)) other += 1;
  }
  return other < 4 ? start : from;
}

/** Lines below a headline within which its byline stands. */
const headerDepth = 40;

/**
 * Where the body begins: below the headline, and below the byline or time near it, so that neither a standfirst nor a
 * caption opens it. A dateline with its agency or day opens it for certain.
 */
export function beginOf(rated: readonly Rated[], from: number, to: number, title: number | null): number {
  const start = startOf(rated, from, title);
  const early = Math.max(wordsIn(rated, from, to) * 0.25, 30);
  let [begin, before] = [start, 0];
  for (let at = start; at < Math.min(to, start + headerDepth) && before <= early; at += 1) {
    const one = rated[at];
    if (!one) break;
    if (one.hasDateline) return at;
    if (isText(one) && at >= from) before += one.words;
    else if (one.role !== 'prose' && isHeaderLine(one.line)) begin = at + 1;
  }
  while (begin < to - 1 && isRemark(rated[begin], rated[begin + 1])) begin += 1;
  return begin;
}

/** Whether a short sentence stands alone among chrome, as a button's answer does: `The link is copied.` */
const isRemark = (one: Rated | undefined, next: Rated | undefined): boolean =>
  one !== undefined &&
  !isLeadIn(one, next) &&
  (!isText(one) || (one.role === 'sentence' && one.words < 6 && !isText(next))) &&
  one.words < 8;

/** Where the story's last part ends: past lists and names of the quoted that follow its last sentence. */
export function pastTail(rated: readonly Rated[], to: number): number {
  let end = to;
  while (end < rated.length) {
    const [one, next] = [rated[end], rated[end + 1]];
    if (!one) break;
    if (goesOn(one.line.text) || isLoneItem(one, rated[end - 1], next)) {
      end += 1;
      continue;
    }
    const run = runFrom(rated, end);
    if (isList(run, rated[end - 1])) {
      end += run.length;
      continue;
    }
    const list = isSubhead(one) && next?.role === 'item' ? runFrom(rated, end + 1) : [];
    if (list.length < 3 || !isList(list, one)) break;
    end += 1 + list.length;
  }
  return end;
}

/** Whether a line is a form's or a menu's; an advertisement or a picture may stand inside a story. */
const isShell = ({ role, line }: Rated): boolean =>
  role === 'plea' ||
  (role === 'chrome' && (line.text.includes('[ ') || (isSiteLine(line.text) && !/^advert/i.test(line.text))));

/** Where a stretch ends that goes on past a plea or a heading of other stories, with little text or with more pleas. */
export function beforePleas(rated: readonly Rated[], from: number, to: number): number {
  const total = wordsIn(rated, from, to);
  let [after, lines, pleas] = [0, 0, 0];
  let end = to;
  for (let at = to - 1; at > from && after <= total * 0.45; at -= 1) {
    const one = rated[at];
    if (!one) break;
    if (isText(one)) {
      after += one.words;
      lines += 1;
    }
    const isMore = one.role === 'more' || one.role === 'comments';
    if (isMore && after <= total * 0.45 && (after <= total * 0.15 || pleas * 2 >= lines)) end = at;
    if (one.role === 'plea' && after <= Math.min(14, total * 0.1)) end = at;
    if (isShell(one)) pleas += 1;
  }
  return end;
}
