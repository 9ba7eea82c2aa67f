import { isPaired, readRun, scanWords } from './scanWords.ts';

/** A term that is asked for, so many places behind the first of its phrase; `isBegun`: any term that begins so. */
export type AskedTerm = { readonly term: string; readonly at: number; readonly isBegun: boolean };

/** Terms that must stand side by side: a word, part of one, or several in quotation marks. */
export type Phrase = readonly AskedTerm[];

/** What a search asks for. */
export type Ask = {
  /** Of each group one phrase at least must be there. */
  readonly wanted: readonly (readonly Phrase[])[];
  readonly unwanted: readonly Phrase[];
  /** The days it asks for, `YYYY-MM-DD`, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isSaved: boolean;
  /** A sentence for each part that could not be used. */
  readonly ignored: readonly string[];
};

/** An ask that any story answers. */
export const anything: Ask = { wanted: [], unwanted: [], from: null, to: null, isSaved: false, ignored: [] };

/** Of pairs that overlap every second one says it all. */
function sparse(terms: readonly AskedTerm[]): AskedTerm[] {
  const kept: AskedTerm[] = [];
  let begin = 0;
  while (begin < terms.length) {
    let end = begin + 1;
    const first = terms[begin];
    if (first && isPaired(first.term))
      while (end < terms.length && isPaired(terms[end]?.term ?? '') && terms[end]?.at === first.at + end - begin)
        end += 1;
    const own = terms.slice(begin, end);
    if (own.length < 2 || !first || !isPaired(first.term))
      kept.push(...own.map((one) => ({ ...one, isBegun: one.isBegun || isPaired(one.term) })));
    else kept.push(...own.filter((_, at) => at < own.length - 1 && (at % 2 === 0 || at === own.length - 2)));
    begin = end;
  }
  return kept;
}

/**
 * A piece of text as the phrase that finds it; none where it holds no letter or figure.
 * @param prefix what its terms begin with in the index: `by:` and the like
 * @param isBegun whether its last word may go on
 */
export function phraseOf(text: string, prefix = '', isBegun = false): Phrase {
  const terms: AskedTerm[] = [];
  const runs: string[] = [];
  scanWords(text, (run) => runs.push(run));
  let place = 0;
  for (const [index, run] of runs.entries()) {
    const read = readRun(run, isBegun && index === runs.length - 1);
    const own = read.terms.map(({ term, at }) => ({ term, at: place + at, isBegun: false }));
    // Each run by itself: the last sign of one and the first of the next are no pair.
    terms.push(...sparse(own));
    place += read.length;
  }
  const first = terms[0]?.at ?? 0;
  return terms.map(({ term, at, isBegun: isPart }, index) => ({
    term: prefix + term,
    at: at - first,
    isBegun: isPart || (isBegun && index === terms.length - 1),
  }));
}
