import { type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasPhoto } from '../../archive/hasPhoto.ts';
import { isShown, type Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import type { Ask } from '../../archive/search/Ask.ts';
import type { Partition, SearchRoot } from '../../archive/search/SearchIndex.ts';
import { partitionsFor } from '../../archive/search/within.ts';
import { BundleTrouble } from '../../data/bundle.ts';
import { answerQuery, type FoundStory, keptSearchQuery, searchQuery } from '../../data/search.ts';

/** So many results are drawn at first, and as many more whenever one comes to their end. */
const batch = 30;

/** So many partitions are looked through before one asks for more: of a word that is nowhere not the whole archive is loaded. */
const atOnce = 4;

/** How far a search has come. */
export type Search = {
  /** Null while it is not known whether there is an index. */
  readonly hasIndex: boolean | null;
  readonly found: readonly FoundStory[];
  /** So many of these are to be drawn. */
  readonly drawn: number;
  readonly searched: number;
  readonly partitions: number;
  /** Whether a partition is being looked through now. */
  readonly isBusy: boolean;
  /** What could not be read, a sentence each. */
  readonly troubles: readonly string[];
  /** Whether a beginning was so short that not all that it may become was looked up. */
  readonly isCut: boolean;
  /** Whether the network is away, so that not all could be looked through. */
  readonly isAway: boolean;
  /** How many stories are on this device, where only those were searched; null where the archive was. */
  readonly onDevice: number | null;
  readonly more: () => void;
  readonly retry: () => void;
};

const byScore = (a: FoundStory, b: FoundStory): number => b.score - a.score;

/** Looks an ask up in the archive; where that is out of reach, in what is kept on this device. */
export function useSearch(ask: Ask, query: Pick<Query, 'show' | 'photos' | 'sort'>, reader: Reader): Search {
  const whole = useSearchFrom(useQuery(searchQuery), ask, query, reader);
  const root = useQuery({ ...keptSearchQuery, enabled: whole.isAway });
  const kept = useSearchFrom(root, ask, query, reader);
  if (!whole.isAway) return whole;
  return { ...kept, onDevice: (root.data?.partitions ?? []).reduce((sum, { stories }) => sum + stories, 0) };
}

/** Looks an ask up partition by partition, the newest first, until there is enough to draw. */
function useSearchFrom(
  root: UseQueryResult<SearchRoot | null>,
  ask: Ask,
  { show, photos, sort }: Pick<Query, 'show' | 'photos' | 'sort'>,
  reader: Reader,
): Search {
  const client = useQueryClient();
  const [wanted, setWanted] = useState(batch);
  const [parts, setParts] = useState(atOnce);
  const partitions = partitionsFor(ask, root.data?.partitions ?? []);
  const isListed = ({ row }: FoundStory): boolean =>
    row === null ||
    (photos.every((filter) => hasPhoto(row, filter)) &&
      isShown(row, show, reader) &&
      (!ask.isSaved || isShown(row, 'saved', reader)));
  const query = (one: Partition) => answerQuery(one, ask, show !== null || photos.length > 0 || ask.isSaved);
  // Each is asked once those before it have answered or failed, and only while there is too little to draw.
  let [searched, enough] = [0, 0];
  // By how well they answer only what has been looked through can be sorted: then all of these are.
  const isEnough = (): boolean => searched >= parts || (sort === null && enough >= wanted);
  for (const one of partitions) {
    const state = client.getQueryState(query(one).queryKey);
    if (isEnough() || state === undefined || state.status === 'pending') break;
    enough += state.data?.found.filter(isListed).length ?? 0;
    searched += 1;
  }
  const isBusy = root.isPending || (searched < partitions.length && !isEnough());
  const answers = useQueries({ queries: partitions.slice(0, searched + (isBusy ? 1 : 0)).map(query) });
  const failed = [root, ...answers].filter(({ isError }) => isError);
  const found = answers.flatMap(({ data }) => data?.found ?? []).filter(isListed);
  return {
    hasIndex: root.isError ? true : root.isPending ? null : root.data !== null,
    found: sort === null ? found : found.sort(byScore),
    drawn: wanted,
    searched,
    partitions: partitions.length,
    isBusy,
    troubles: [...new Set(failed.map(({ error }) => error?.message ?? ''))],
    isCut: answers.some(({ data }) => data?.isCut),
    isAway: failed.some(({ error }) => error instanceof BundleTrouble && error.damage.kind === 'not-kept'),
    onDevice: null,
    more: () => {
      setWanted(wanted + batch);
      if (wanted >= found.length) setParts(searched + atOnce);
    },
    retry: () => {
      for (const one of failed) void one.refetch();
    },
  };
}
