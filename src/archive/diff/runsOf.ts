import { diffArrays } from 'diff';
import type { Run } from './Difference.ts';

/** A word, a figure with its currency and unit, a run of blanks, any other sign. */
const token =
  /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|(?:[$€£¥₩]\s?)?\d(?:[\d.,:]*\d)?(?:\s?(?:%|percent\b|pct\b|million\b|billion\b|trillion\b|[만억조천]+))?|\s+|./gsu;

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

/** What changed between two texts, word by word; runs in reading order, what was removed before what was added. */
export function runsOf(from: string, to: string): Run[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: to }];
  const [before, after] = [from.match(token) ?? [], to.match(token) ?? []];
  if (before.length + after.length > mostTokens) return wholly(from, to);
  const parts = diffArrays(before, after);
  return phrased(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}
