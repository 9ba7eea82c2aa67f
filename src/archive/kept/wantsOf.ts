import { isOn, type Marks } from '../marks/Marks.ts';
import type { KeptIndex, Want } from './KeptIndex.ts';

/** A range of days, both inclusive. */
export type Days = { readonly from: string; readonly to: string };

/** What a reader chose to keep. */
export type KeepChoices = {
  readonly ranges: readonly Days[];
  /** How much may be kept in all, in megabytes. */
  readonly limit: number;
  readonly keepsSaved: boolean;
};

/** How much may be kept, in megabytes, to choose from. */
export const limits = [20, 50, 100, 200, 500, 1000] as const;

/** What somebody keeps who chose nothing. */
export const noChoices: KeepChoices = { ranges: [], limit: 200, keepsSaved: true };

/** All that is to be kept, in the order in which room is given: the newest days, what was saved last, then the ranges. */
export function wantsOf({ saved }: Pick<Marks, 'saved'>, { ranges, keepsSaved }: KeepChoices): Want[] {
  const ids = keepsSaved ? [...saved].filter(([id]) => isOn(saved, id)).sort(([, a], [, b]) => b - a) : [];
  return [
    { kind: 'newest' },
    ...ids.map(([id]): Want => ({ kind: 'story', id })),
    ...ranges.map(({ from, to }): Want => ({ kind: 'days', from, to })),
  ];
}

/** About how many bytes so many stories will take, by what those take that are kept; they are alike in one archive. */
export function likelyBytes(stories: number, { keeps }: Pick<KeptIndex, 'keeps'>): number {
  const measured = keeps.filter(({ want, stories }) => want.kind !== 'story' && stories > 0);
  const known = measured.reduce((sum, keep) => sum + keep.stories, 0);
  const bytes = measured.flatMap(({ files }) => files).reduce((sum, [, size]) => sum + size, 0);
  return stories * (known === 0 ? 8000 : bytes / known);
}
