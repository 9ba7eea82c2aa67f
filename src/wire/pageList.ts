import type { Rated } from './pageExtent.ts';

/** Whether a line of a page is running text. */
export const isText = (one: Rated | undefined): boolean => one?.role === 'prose' || one?.role === 'sentence';

const isTitleCase = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word));
};

const bare = ({ line }: Rated): string => line.text.replace(/^\P{L}+/u, '');
const isRow = (text: string): boolean => /\d|:\s|\s[–—-]{1,2}\s/.test(text);

/** The run of items or short lines that starts at a line; what the page says again and again is no part of one. */
export function runFrom(rated: readonly Rated[], from: number): readonly Rated[] {
  const role = rated[from]?.role;
  if (role !== 'item' && role !== 'short') return [];
  let end = from;
  while (rated[end]?.role === role && (rated[end]?.times ?? 1) < 3) end += 1;
  return rated.slice(from, end);
}

/** Whether a run of lines is a list of the story's: announced by a colon, sentences, or rows of like make. Links are not. */
export function isList(run: readonly Rated[], before: Rated | undefined): boolean {
  const [first] = run;
  if (!first) return false;
  const isAnnounced = before?.line.text.endsWith(':') ?? false;
  const share = (is: (one: Rated) => boolean): number => run.filter(is).length / run.length;
  if (run.length === 1) return isAnnounced && first.isSentence;
  if (first.role === 'short') return isAnnounced && run.length > 2 && share((one) => isRow(bare(one))) > 0.7;
  if (isAnnounced || share(({ isSentence, words }) => isSentence && words > 3) > 0.6) return true;
  if (run.length > 2 && share((one) => isRow(bare(one))) > 0.7) return true;
  return isText(before) && share((one) => isTitleCase(bare(one)) || one.words > 6 || one.words < 1) < 0.3;
}
