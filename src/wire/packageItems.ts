import { datelineAt } from './dateline.ts';
import { copyrightIn, isEnd } from './ending.ts';
import type { Line } from './lines.ts';
import { openedBy } from './openedBy.ts';
import { headOf } from './packageHead.ts';

/** The lines of a package, apart: what stands above its items, and each item. */
export type Stories = { readonly cover: readonly Line[]; readonly items: readonly (readonly Line[])[] };

const separator = /^(?:-{6,}|={6,}|_{6,}|\*{6,})$/;

const opensSeparator = openedBy('-=_*');

const isSeparator = ({ text }: Line): boolean => opensSeparator(text) && separator.test(text);

/** Titles of files that hold several stories. */
const title =
  /\b(?:News Summary|Summary of .{2,60} (?:news|stories)|Weekly (?:Digest|Summary)|News (?:Digest|Roundup|in Brief)|(?:Top|Major) stories)\b/i;

/** What such a title holds: a look for these alone is a fifth of the work. */
const titleWord = /summary|weekly|news |stories/i;

const isPackageTitle = (text: string): boolean => text.length < 120 && titleWord.test(text) && title.test(text);

const opening = /\b(?:following (?:is|are)|[Hh]ere (?:is|are)|[Bb]elow (?:is|are))\b/;

/** Whether a line opens an item: a dateline, and not the package's own word about itself. */
const opens = ({ text }: Line): boolean =>
  text.length > 24 && datelineAt(text) !== null && !opening.test(text.slice(0, 160));

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length <= 200 &&
  !/[.!?]["”’']?$/.test(line.text) &&
  !isSeparator(line) &&
  !isEnd(line.text) &&
  copyrightIn(line.text) === null &&
  !opens(line);

/** So many lines at the most; a longer file is one story. */
const most = 20_000;

/** Where each item begins: at the title right above its dateline. */
function startsOf(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let above = -1;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue;
    if (at > 0 && above >= 0 && opens(line) && isTitle(lines[above])) starts.push(above);
    above = at;
  }
  return starts;
}

/** Takes a file apart that holds several stories under one title, with or without dashes between; null if it does not. */
export function itemsOf(lines: readonly Line[]): Stories | null {
  if (lines.length > most) return null;
  if (!headOf(lines).some(({ text }) => isPackageTitle(text)) && !lines.some(isSeparator)) return null;
  const first = lines.findIndex(({ text }) => text !== '');
  const starts = startsOf(lines).filter((at) => at > first);
  if (starts.length < 2) return null;
  const items = starts.map((start, index) =>
    lines.slice(start, starts[index + 1]).filter((line) => !isSeparator(line)),
  );
  const cover = lines.slice(0, starts[0]).filter((line) => !isSeparator(line));
  return { cover, items };
}
