import { useSettings } from './settings.ts';

/** Where the reader reads, an ISO 3166 code; null while nobody has said. */
export const useTerritory = (): string | null => useSettings().settings.territory;
