import { copyrightIn, isEnd, isSignOff } from './ending.ts';
import type { Line } from './lines.ts';
import { isPage } from './page.ts';
import { heaviest, type Rated, ratedOf } from './pageExtent.ts';
import { isHeaderLine, isHeadLine } from './pageHeader.ts';
import { headlineAt } from './pageHeadline.ts';
import { isCredit, isSiteLine } from './pageWords.ts';

/** The story of a page: its lines in their order, chrome left out, and where among them the body begins. */
export type PageStory = { readonly lines: readonly Line[]; readonly body: number; readonly weight: number };

const attribution = /^[—–―]\s?\S/;
const credits =
  /^(?:contributing|contributors|(?:additional )?reporting by|editing by|writing by|with (?:files|reporting) from)\b/i;
const trailsOff = /^.{0,40}(?:\.{3}|…)$/;

/** Whether a line goes on from the one above it: the name under a quotation, a last word before a paywall. */
const goesOn = (text: string): boolean => attribution.test(text) || trailsOff.test(text) || credits.test(text);

const titleCase = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
};

const isText = (one: Rated | undefined): boolean => one?.role === 'prose' || one?.role === 'sentence';

/** Whether a photo's words stand twice in a row: as its alternative text, then as its caption. */
const isTwin = (stretch: readonly Rated[], at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((other) => stretch[other]?.line.text === stretch[at]?.line.text);

const isSubhead = ({ words, role, times, line }: Rated): boolean =>
  role === 'short' && words >= 1 && words <= 14 && times < 3 && line.text.length <= 100 && !isCredit(line.text);

const isRow = (text: string): boolean => /\d|:\s|\s[–—-]{1,2}\s/.test(text.replace(/^\P{L}*/u, ''));

/** How far the run of short lines or items goes on that starts at a line; a single such line is no list. */
function runFrom(rated: readonly Rated[], from: number, role: Rated['role']): readonly Rated[] {
  let end = from;
  while (rated[end]?.role === role && (rated[end]?.times ?? 1) < 3) end += 1;
  return rated.slice(from, end);
}

/** Whether a run of lines is a list of the story's: announced by a colon, sentences, or rows of like make; links are not. */
function isList(run: readonly Rated[], before: Rated | undefined): boolean {
  const isAnnounced = before?.line.text.endsWith(':') ?? false;
  const share = (is: (one: Rated) => boolean): number => run.filter(is).length / Math.max(1, run.length);
  const bare = ({ line }: Rated): string => line.text.replace(/^\P{L}+/u, '');
  if (run.length < 2) return isAnnounced && run.length === 1 && share(({ isSentence }) => isSentence) === 1;
  if (run[0]?.role === 'short') return isAnnounced && run.length > 2 && share(({ line }) => isRow(line.text)) > 0.7;
  if (isAnnounced || share(({ isSentence, words }) => isSentence && words > 3) > 0.6) return true;
  if (run.length > 2 && share((one) => isRow(bare(one))) > 0.7) return true;
  return isText(before) && share((one) => titleCase(bare(one)) || one.words > 6 || one.words < 1) < 0.3;
}

/** What of the stretch is story: running text, subheads between it, lists that follow it. */
function storyOf(stretch: readonly Rated[]): Rated[] {
  const kept: Rated[] = [];
  for (let at = 0; at < stretch.length; at += 1) {
    const one = stretch[at];
    if (!one) break;
    const before = stretch[at - 1];
    const run = one.role === 'item' || one.role === 'short' ? runFrom(stretch, at, one.role) : [];
    if (run.length > 0 && before && kept.at(-1) === before && isList(run, before)) {
      kept.push(...run);
      at += run.length - 1;
    } else if (isStory(one, stretch, at) || (kept.length === 0 && isLeadIn(one, stretch[at + 1]))) kept.push(one);
  }
  return kept;
}

/** Whether a short line above the first paragraph opens the text: more than a name or a caption, and said once. */
const isLeadIn = (one: Rated, after: Rated | undefined): boolean =>
  one.role === 'short' &&
  one.words >= 8 &&
  one.times === 1 &&
  !one.isInList &&
  /[.:!?]\s/.test(one.line.text) &&
  !isCredit(one.line.text) &&
  after?.role === 'prose';

function isStory(one: Rated, stretch: readonly Rated[], at: number): boolean {
  const [before, after] = [stretch[at - 1], stretch[at + 1]];
  const { text } = one.line;
  switch (one.role) {
    case 'prose':
      return !isCredit(text) && !isTwin(stretch, at);
    case 'sentence':
      return !isCredit(text) && one.times < 3 && !isTwin(stretch, at);
    case 'short':
      if (goesOn(text)) return true;
      if (!isSubhead(one) || isTwin(stretch, at) || !(isText(before) || before?.role === 'item')) return false;
      return isText(after) || (after !== undefined && isList(runFrom(stretch, at + 1, after.role), one));
    case 'item':
      if (/^\d{1,2}[.)]\s/.test(text) && isText(before) && isText(after)) return true;
      return one.words > 12 && one.times === 1 && isText(before) && (one.isSentence || /[.!?]\s+\p{Lu}/u.test(text));
    case 'chrome':
    case 'plea':
    case 'more':
    case 'comments':
      return false;
  }
}

/** Where the story's last part ends: past lists and names of the quoted that follow its last sentence. */
function pastTail(rated: readonly Rated[], to: number): number {
  let end = to;
  for (; end < rated.length; ) {
    const one = rated[end];
    if (!one) break;
    const run = runFrom(rated, end, one.role);
    const next = rated[end + 1];
    const list = next ? runFrom(rated, end + 1, next.role) : [];
    if (goesOn(one.line.text) || (one.role === 'item' && isStory(one, rated, end))) end += 1;
    else if ((one.role === 'item' || one.role === 'short') && isList(run, rated[end - 1])) end += run.length;
    else if (isSubhead(one) && next?.role !== 'prose' && list.length > 2 && isList(list, one)) end += 1 + list.length;
    else break;
  }
  return end;
}

/** Whether a line is a form's or a menu's; an advertisement or a picture may stand inside a story. */
const isShell = ({ role, line }: Rated): boolean =>
  role === 'chrome' && (line.text.includes('[ ') || (isSiteLine(line.text) && !/^advert/i.test(line.text)));

/** Where a stretch ends that goes on past a plea or a heading of other stories, with little text or with more pleas. */
function beforePleas(stretch: readonly Rated[]): number {
  let total = 0;
  for (const one of stretch) if (isText(one)) total += one.words;
  let [after, lines, pleas] = [0, 0, 0];
  let end = stretch.length;
  for (let at = stretch.length - 1; at > 0; at -= 1) {
    const one = stretch[at];
    if (!one) break;
    if (isText(one)) {
      after += one.words;
      lines += 1;
    }
    const isMore = one.role === 'more' || one.role === 'comments';
    if (after > total * 0.45) break;
    if (isMore && (after <= total * 0.15 || pleas * 2 >= lines)) end = at;
    if (one.role === 'plea' && after <= Math.min(14, total * 0.1)) end = at;
    if (one.role === 'plea' || isShell(one)) pleas += 1;
  }
  return end;
}

/**
 * Where the body begins: below the headline, and below the byline or time near it, so that neither a standfirst nor a
 * caption opens it.
 */
function beginOf(rated: readonly Rated[], from: number, to: number, title: number | null): number {
  let total = 0;
  for (const one of rated.slice(from, to)) if (isText(one)) total += one.words;
  const start = title === null ? from : title + 1;
  let [begin, before] = [start, 0];
  for (let at = start; at < to && at < start + 40; at += 1) {
    const one = rated[at];
    if (!one) break;
    if (isText(one) && at >= from) before += one.words;
    if (before > Math.max(total * 0.25, 30)) break;
    if (one.role !== 'prose' && isHeaderLine(one.line)) begin = at + 1;
  }
  return begin;
}

const bare = (line: Line): Line => {
  const skipped = /^(?:[•·▪○●□■◦☆★*+-]|\d{1,3}[.)])\s+/.exec(line.text)?.[0].length ?? 0;
  return { ...line, from: line.from + skipped, text: line.text.slice(skipped) };
};

/** Finds the one story of a page with chrome; null where the lines are no such page, or hold no running text. */
export function pageStoryOf(lines: readonly Line[]): PageStory | null {
  if (!isPage(lines)) return null;
  const rated = ratedOf(lines);
  const { from, to, weight } = heaviest(rated);
  if (to - from < 1 || weight < 8) return null;
  let end = to;
  for (let at = from; at < Math.min(rated.length, to + 3); at += 1)
    if (isEnd(rated[at]?.line.text ?? '')) {
      end = at;
      break;
    }
  end = end === to ? pastTail(rated, from + beforePleas(rated.slice(from, to))) : end;
  const title = headlineAt(rated, from, end);
  const begin = beginOf(rated, from, end, title);
  const body = storyOf(rated.slice(begin, end));
  const opening = body[0];
  if (!opening) return null;
  const first = rated.indexOf(opening);
  const header = rated
    .slice(title === null ? Math.max(0, first - 8) : title + 1, first)
    .filter(({ line }) => isHeadLine(line));
  const tail = rated.slice(end, end + 3).filter(({ line }) => isSignOff(line.text) || isEnd(line.text));
  const owner = rated.slice(end).find(({ line }) => copyrightIn(line.text) !== null);
  const head = [...(title === null ? [] : [bare((rated[title] as Rated).line)]), ...header.map(({ line }) => line)];
  return {
    lines: [...head, ...body.map(({ line }) => line), ...tail.map(({ line }) => line), ...(owner ? [owner.line] : [])],
    body: head.length,
    weight,
  };
}
