import { foldWord, singular } from './foldWord.ts';

/** One word: its term, how many places behind the run's first it stands, and from where to where in the run. */
export type Term = { readonly term: string; readonly at: number; readonly start: number; readonly end: number };

/** What a run of letters says: its terms, and how many places it takes. */
export type Run = { readonly terms: readonly Term[]; readonly length: number };

/** Scripts that set no blanks between words, and Hangul, whose words carry their particles: read by pairs of signs. */
const paired =
  '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々〆';

const dotted = '[A-Za-z](?:\\.[A-Za-z])+';
const figure = '\\d+(?:[.,]\\d+)*';
const word = `(?:(?![${paired}\\d])[\\p{L}\\p{M}\\p{N}])+\\d*(?:['’][sS](?!\\p{L}))?`;
const parts = new RegExp(`(?<pairs>[${paired}]+)|${dotted}|${figure}|${word}`, 'gu');

/** Letters and figures that stand together; `U.S.` is one run, and `10,000`. */
const runs = /[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z])|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}々〆]+(?:['’][sS](?!\p{L}))?/gu;

/** What two keys of a Korean keyboard become when they are struck together, as the consonants that were meant. */
const clusters: Readonly<Record<string, string>> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ' },
  ...{ ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
};

/** A text without compatibility forms; initial consonants come out as U+1100 and on. */
const composed = (text: string): string =>
  text.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (two) => clusters[two] ?? two).normalize('NFKC');

/** The signs of a run in pairs, each at its own place, and the last one alone: whatever part one asks for begins a term. */
function pairsOf(text: string, at: number, offset: number): Term[] {
  const signs = [...text];
  let start = offset;
  return signs.map((sign, index) => {
    const next = signs[index + 1] ?? '';
    const term = { term: sign + next, at: at + index, start, end: start + sign.length + next.length };
    start += sign.length;
    return term;
  });
}

const simple = /^(?:(?<latin>[A-Za-z]+)|[가-힣]+)$/;

/**
 * What a run of letters says.
 * @param isBegun whether its word may go on
 */
export function readRun(run: string, isBegun = false): Run {
  const match = simple.exec(run);
  if (match?.groups?.latin) {
    const term = isBegun ? run.toLowerCase() : singular(run.toLowerCase());
    return { terms: [{ term, at: 0, start: 0, end: run.length }], length: 1 };
  }
  if (match) return { terms: pairsOf(run, 0, 0), length: run.length };
  const text = composed(run);
  const terms: Term[] = [];
  let length = 0;
  for (const part of text.matchAll(parts)) {
    if (part.groups?.pairs === undefined) {
      const term = foldWord(part[0], isBegun);
      if (term !== '') terms.push({ term, at: length, start: part.index, end: part.index + part[0].length });
      length += 1;
    } else {
      const pairs = pairsOf(part[0], length, part.index);
      terms.push(...pairs);
      length += pairs.length;
    }
  }
  // Where composing moved the letters, a term stands for the whole run.
  if (text !== run) return { terms: terms.map((term) => ({ ...term, start: 0, end: run.length })), length };
  return { terms, length };
}

/** Calls for each run of letters in a text, with where it begins. */
export function scanWords(text: string, on: (run: string, start: number) => void): void {
  runs.lastIndex = 0;
  for (let match = runs.exec(text); match !== null; match = runs.exec(text)) on(match[0], match.index);
}

const pairedSign = new RegExp(`^[${paired}]`, 'u');

/** Whether a term is one of pairs of signs, or a single one. */
export const isPaired = (term: string): boolean => pairedSign.test(term);

/** The initial consonant of a syllable of Hangul, U+1100 and on; null of anything else. */
export function initialOf(sign: string): string | null {
  const at = (sign.codePointAt(0) ?? 0) - 0xac00;
  return at >= 0 && at < 11_172 ? String.fromCharCode(0x1100 + Math.floor(at / 588)) : null;
}
