import type { Query } from '../query.ts';
import type { Ask } from './Ask.ts';
import type { Partition } from './SearchIndex.ts';

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** What is asked for, within the sources and days of the list's filters. */
export function within(ask: Ask, { sources, from, to }: Pick<Query, 'sources' | 'from' | 'to'>): Ask {
  const group = sources.map((id) => [{ term: `source=${id}`, at: 0, isBegun: false }]);
  return {
    ...ask,
    wanted: group.length > 0 ? [...ask.wanted, group] : ask.wanted,
    from: later(ask.from, from),
    to: sooner(ask.to, to),
  };
}

/** The partitions that may hold what is asked for, newest first. */
export const partitionsFor = ({ from, to }: Ask, partitions: readonly Partition[]): Partition[] =>
  partitions.filter(
    (one) =>
      (from === null && to === null) ||
      (one.from !== null && one.to !== null && (from === null || one.to >= from) && (to === null || one.from <= to)),
  );
