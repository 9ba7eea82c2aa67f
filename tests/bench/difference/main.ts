import { diffWords } from 'diff';
import { blockText } from '../../../src/archive/blockText.ts';
import { differenceOf } from '../../../src/archive/diff/differenceOf.ts';
import type { Article } from '../../../src/wire/article.ts';

/** The milliseconds of each of so many runs of a comparison, the first of them cold. */
export type Timed = { readonly ours: readonly number[]; readonly words: readonly number[] };

const textOf = ({ body }: Article): string => body.map(blockText).join('\n');

const timesOf = (rounds: number, run: () => unknown): number[] =>
  Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });

function time(older: Article, newer: Article, rounds: number): Timed {
  const [from, to] = [textOf(older), textOf(newer)];
  return {
    ours: timesOf(rounds, () => differenceOf(older, newer)),
    words: timesOf(rounds, () => diffWords(from, to)),
  };
}

Object.assign(globalThis, { timeDifference: time });
