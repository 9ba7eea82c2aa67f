import { diffArrays } from 'diff';
import type { Run } from './Difference.ts';
import { tokensOf } from './tokensOf.ts';

/** Longer texts are compared by what one of them holds alone: word by word would take too long to wait for. */
const mostTokens = 6000;

const wholly = (from: string, to: string): Run[] => [
  ...(from === '' ? [] : [{ kind: 'removed' as const, text: from }]),
  ...(to === '' ? [] : [{ kind: 'added' as const, text: to }]),
];

function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}

const isBlank = ({ kind, text }: Run): boolean => kind === 'same' && text.trim() === '';

/** Puts what was removed before what was added wherever only blanks stand between them: a phrase changes at once, not word by word. */
function phrased(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    const blanks = /\s*$/.exec(removed)?.[0] ?? '';
    const end = blanks !== '' && added.endsWith(blanks) ? blanks : '';
    all.push(...wholly(removed.slice(0, removed.length - end.length), added.slice(0, added.length - end.length)));
    if (end !== '') all.push({ kind: 'same', text: end });
    [removed, added] = ['', ''];
  };
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    if (run.kind === 'removed') removed += run.text;
    else if (run.kind === 'added') added += run.text;
    else if (isBlank(run) && next && removed + added !== '') {
      removed += run.text;
      added += run.text;
    } else {
      close();
      all.push(run);
    }
  }
  close();
  return merged(all);
}

/** How many pieces two lists have in common at their ends, of those that are left when so many at their beginnings are. */
function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return end;
}

const searched = (before: string[], after: string[]): Run[] =>
  diffArrays(before, after).map(
    ({ value, added, removed }): Run => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );

/** The runs of two lists of pieces; what both begin and end with is left out of the search. */
function compared(before: readonly string[], after: readonly string[]): Run[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  const end = commonEnd(before, after, start);
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  // Most changes are words put in or taken out: nothing is to be searched for.
  const isSure = old.length === 0 || fresh.length === 0;
  return [
    { kind: 'same', text: after.slice(0, start).join('') },
    ...(isSure ? wholly(old.join(''), fresh.join('')) : searched(old, fresh)),
    { kind: 'same', text: after.slice(after.length - end).join('') },
  ];
}

/** What changed between two texts, word by word; runs in reading order, what was removed before what was added. */
export function runsOf(from: string, to: string): Run[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: to }];
  const [before, after] = [tokensOf(from), tokensOf(to)];
  if (before.length + after.length > mostTokens) return wholly(from, to);
  return phrased(compared(before, after));
}
