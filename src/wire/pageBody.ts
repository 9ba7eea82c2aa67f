import type { Rated } from './pageExtent.ts';
import { isList, isText, runFrom } from './pageList.ts';
import { isCredit } from './pageWords.ts';

const attribution = /^[—–―]\s?\S/;
const credits =
  /^(?:contributing|contributors|(?:additional )?reporting by|editing by|writing by|with (?:files|reporting) from)\b/i;
const trailsOff = /^.{0,40}(?:\.{3}|…)$/;

/** Whether a line goes on from the one above it: the name under a quotation, a last word before a paywall. */
export const goesOn = (text: string): boolean => attribution.test(text) || trailsOff.test(text) || credits.test(text);

/** Whether a photo's words stand twice in a row: as its alternative text, then as its caption. */
const isTwin = (stretch: readonly Rated[], at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((other) => stretch[other]?.line.text === stretch[at]?.line.text);

/** Whether a line could head a part of the story. */
export const isSubhead = ({ words, role, times, line, isInList }: Rated): boolean =>
  role === 'short' &&
  !isInList &&
  words >= 1 &&
  words <= 14 &&
  times < 3 &&
  line.text.length <= 100 &&
  !isCredit(line.text);

/** Whether a short line above the first paragraph opens the text: more than a name or a caption, and said once. */
export const isLeadIn = (one: Rated, after: Rated | undefined): boolean =>
  one.role === 'short' &&
  (one.words >= 8 || (one.words >= 4 && one.line.text.endsWith(':'))) &&
  one.times === 1 &&
  !one.isInList &&
  /[.:!?]\s/.test(one.line.text) &&
  !isCredit(one.line.text) &&
  (after?.role === 'prose' || (isText(after) && one.line.text.endsWith(':')));

/** Whether an item that stands alone is story: a numbered head between paragraphs, or a whole sentence under one. */
export function isLoneItem(one: Rated, before: Rated | undefined, after: Rated | undefined): boolean {
  if (one.role !== 'item' || !isText(before) || one.times > 1) return false;
  if (/^\d{1,2}[.)]\s/.test(one.line.text) && isText(after)) return true;
  return one.words > 12 && (one.isSentence || /[.!?]\s+\p{Lu}/u.test(one.line.text));
}

/** Whether items above the first paragraph are the story in short: sentences, each said once. */
const arePoints = (run: readonly Rated[], after: Rated | undefined): boolean =>
  run.length >= 3 &&
  after?.role === 'prose' &&
  run.filter(({ isSentence, words, times }) => isSentence && words >= 6 && times === 1).length >= run.length * 0.75;

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
      return isText(after) || isList(runFrom(stretch, at + 1), one);
    case 'item':
      return isLoneItem(one, before, after);
    case 'chrome':
    case 'plea':
    case 'more':
    case 'comments':
      return false;
  }
}

/** What of a stretch is story: running text, subheads between it, lists that follow it. */
export function storyOf(stretch: readonly Rated[]): Rated[] {
  const kept: Rated[] = [];
  for (let at = 0; at < stretch.length; at += 1) {
    const one = stretch[at];
    if (!one) break;
    const before = stretch[at - 1];
    const run = kept.length === 0 || kept.at(-1) === before ? runFrom(stretch, at) : [];
    if (kept.length === 0 ? arePoints(run, stretch[at + run.length]) : isList(run, before)) {
      kept.push(...run);
      at += run.length - 1;
    } else if (isStory(one, stretch, at) || (kept.length === 0 && isLeadIn(one, stretch[at + 1]))) kept.push(one);
  }
  return kept;
}
