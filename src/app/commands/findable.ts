import type { QueryClient } from '@tanstack/react-query';
import type { NamedSource, Page } from '../../archive/bundle.ts';
import type { Row } from '../../archive/row.ts';
import { manifestQuery } from '../../data/bundle.ts';
import { shelfOf } from '../../data/contents.ts';

/** What the palette can find of the archive without loading any of it. */
export type Findable = {
  readonly sources: readonly NamedSource[];
  /** The days that are known, newest first. */
  readonly days: readonly string[];
  /** The stories whose rows are at hand, newest first. */
  readonly rows: readonly Row[];
  /** Whether the rest can be searched. */
  readonly hasSearch: boolean;
};

/** What of the archive this page knows. */
export function findable(client: QueryClient): Findable {
  const manifest = client.getQueryData(manifestQuery.queryKey);
  if (!manifest) return { sources: [], days: [], rows: [], hasSearch: false };
  const { sections } = shelfOf(client, manifest).known;
  const pages = [...manifest.first, ...[...sections.values()].flatMap((section) => section.pages)];
  const days = new Set(pages.flatMap((page) => page.days.flatMap(({ day }) => day ?? [])));
  const loaded = client.getQueriesData<Page>({ queryKey: ['page'] }).flatMap(([, page]) => page?.rows ?? []);
  const rows = new Map(loaded.map((row) => [row.id, row]));
  return {
    sources: manifest.sources,
    days: [...days].sort().reverse(),
    hasSearch: manifest.search !== null,
    rows: [...rows.values()].sort(
      (a, b) => Number((a.day ?? '') < (b.day ?? '')) - Number((a.day ?? '') > (b.day ?? '')),
    ),
  };
}
