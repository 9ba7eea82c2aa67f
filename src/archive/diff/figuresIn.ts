import type { FigureChange, Run } from './Difference.ts';

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen';

const figure = new RegExp(
  `(?:[$€£¥₩]\\s?)?\\d[\\d.,:]*(?:\\d|(?<=\\d))(?:\\s?(?:%|percent|pct|million|billion|trillion|[ap]\\.m\\.|[만억조천]+))?|\\b(?:${words.replaceAll(' ', '|')})\\b`,
  'giu',
);

/** The figures in a text, as written, with the unit that makes them what they are. */
export const figuresIn = (text: string): string[] => text.match(figure) ?? [];

/** The figures that changed: where a phrase took another's place, its figures in order, pair by pair. */
export function figureChanges(runs: readonly Run[]): FigureChange[] {
  const changes: FigureChange[] = [];
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (run.kind !== 'removed' || next?.kind !== 'added') continue;
    const [before, after] = [figuresIn(run.text), figuresIn(next.text)];
    if (before.length !== after.length) continue;
    for (const [index, from] of before.entries()) {
      const to = after[index] ?? '';
      if (from.toLowerCase() !== to.toLowerCase()) changes.push({ from, to });
    }
  }
  return changes;
}
