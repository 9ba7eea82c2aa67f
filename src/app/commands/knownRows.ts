import type { QueryClient } from '@tanstack/react-query';
import type { Row } from '../../archive/row.ts';
import { indexQuery } from '../../data/bundle.ts';

/** The stories that the palette can find: those whose rows this page has loaded, newest first. */
export const knownRows = (client: QueryClient): readonly Row[] => client.getQueryData(indexQuery.queryKey)?.rows ?? [];
