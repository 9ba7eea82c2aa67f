import { type Checked, check } from '../checkBundle.ts';
import { list, maybe, number, object, type Shape, text, word } from '../shape.ts';
import { until } from '../shapes.ts';
import type { CorrectionEntry } from './corrections.ts';

const corrections: Shape<readonly CorrectionEntry[]> = list(
  object({
    kind: word('kill', 'unkill', 'hold', 'release', 'embargo', 'correction', 'advisory'),
    marker: maybe(text),
    filedAt: maybe(text),
    day: maybe(text),
    source: maybe(text),
    language: text,
    says: list(text),
    target: maybe(text),
    until,
    story: text,
    version: maybe(number),
  }),
);

/** The file of corrections and kills, if it is whole. */
export const checkCorrections = (text: string, file: string): Checked<readonly CorrectionEntry[]> =>
  check(corrections, text, file);
