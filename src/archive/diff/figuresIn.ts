import type { FigureChange, Run } from './Difference.ts';
import { isBlankAt, isLetterAt, unitsAt } from './letters.ts';

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen';

const figure = new RegExp(
  `(?:[$€£¥₩]\\s?)?\\d[\\d.,:]*(?:\\d|(?<=\\d))(?:\\s?(?:%|percent|pct|million|billion|trillion|[ap]\\.m\\.|[만억조천]+))?|\\b(?:${words.replaceAll(' ', '|')})\\b`,
  'gi',
);

/** The figures in a text, as written, with the unit that makes them what they are. */
export const figuresIn = (text: string): string[] => text.match(figure) ?? [];

const isOfWord = (text: string, at: number): boolean => isLetterAt(text, at) || "'’.-".includes(text[at] ?? ' ');

/** The words behind a figure, up to four or the next sign: what it counts. */
function aboutIn(text: string): string {
  let from = 0;
  while (from < text.length && isBlankAt(text, from)) from += 1;
  let about = from;
  for (let words = 0, at = from; words < 4 && at < text.length; words += 1) {
    const began = at;
    while (at < text.length && isOfWord(text, at)) at += unitsAt(text, at);
    if (at === began || (at < text.length && text[at] !== ' ')) break;
    at = Math.min(at + 1, text.length);
    about = at;
  }
  return text.slice(from, about).trim();
}

/** The figures that changed: where a phrase took another's place, its figures in order, pair by pair. */
export function figureChanges(runs: readonly Run[]): FigureChange[] {
  const changes: FigureChange[] = [];
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (run.kind !== 'removed' || next?.kind !== 'added') continue;
    const [before, after] = [figuresIn(run.text), [...next.text.matchAll(figure)]];
    if (before.length !== after.length) continue;
    const behind = next.text + (runs[at + 2]?.kind === 'same' ? (runs[at + 2]?.text ?? '') : '');
    for (const [index, from] of before.entries()) {
      const found = after[index];
      if (!found || from.toLowerCase() === found[0].toLowerCase()) continue;
      const end = found.index + found[0].length;
      changes.push({ from, to: found[0], about: aboutIn(behind.slice(end, end + 80)) });
    }
  }
  return changes;
}

const amount = /^([$€£¥₩]?)\s?(\d[\d,]*(?:\.\d+)?)\s?(.*)$/su;

/** By how much a figure rose or fell, signed, `+5,000`, in the unit both have; null where they cannot be held against each other. */
export function stepOf({ from, to }: FigureChange): string | null {
  const [before, after] = [amount.exec(from), amount.exec(to)];
  if (!before || !after || before[1] !== after[1] || before[3] !== after[3]) return null;
  const [older, newer] = [before[2] ?? '', after[2] ?? ''];
  const places = Math.max(...[older, newer].map((one) => one.split('.')[1]?.length ?? 0));
  const step = Number(newer.replaceAll(',', '')) - Number(older.replaceAll(',', ''));
  if (!Number.isFinite(step) || step === 0) return null;
  const digits = Math.abs(step)
    .toFixed(places)
    .replace(/\B(?=(?:\d{3})+(?!\d|\.\d*$))(?<!\.\d*)/g, ',');
  return `${step > 0 ? '+' : '−'}${after[1] ?? ''}${digits}${after[3] ? ` ${after[3]}` : ''}`;
}
