import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Manifest } from '../../archive/bundle.ts';
import { idsToKnow, type KnownReader } from '../../archive/KnownReader.ts';
import type { Query } from '../../archive/query.ts';
import { ledgerOf, withMarked } from '../../data/marked.ts';
import { useReader } from '../useReader.ts';

/** Who reads the list that is asked for, with what is known of the marks; what this list must know of them is looked up. */
export function useKnownReader(manifest: Manifest, show: Query['show']) {
  const { marks, since } = useReader(show);
  const ledger = ledgerOf(useQueryClient(), manifest);
  const found = useSyncExternalStore(
    ledger.subscribe,
    () => ledger.found,
    () => ledger.found,
  );
  const reader: KnownReader = useMemo(() => withMarked({ marks, since }, found), [marks, since, found]);
  const ids = useMemo(() => idsToKnow({ marks, since }, show), [marks, since, show]);
  useEffect(() => void ledger.want(ids), [ledger, ids]);
  return { reader, isLooking: ids.some((id) => !found.has(id)), look: ledger.want };
}
