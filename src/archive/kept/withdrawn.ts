import type { Page } from '../bundle.ts';
import type { CorrectionEntry } from '../standing/corrections.ts';

/**
 * Of pages that are kept, the files that show copy which has been killed or put on hold since: the page and the story's file.
 * @param pages by their addresses
 * @param corrections of the newer archive
 */
export function withdrawnFiles(
  pages: ReadonlyMap<string, Page>,
  corrections: readonly Pick<CorrectionEntry, 'kind' | 'story'>[],
): Set<string> {
  const taken = new Set(corrections.filter(({ kind }) => kind === 'kill' || kind === 'hold').map(({ story }) => story));
  const files = new Set<string>();
  for (const [path, { rows, shards }] of pages)
    for (const [at, { articles, status }] of rows.entries())
      if (status === 'usable' && articles.some((id) => taken.has(id))) {
        files.add(path);
        files.add(shards[at] ?? '');
      }
  return files;
}
