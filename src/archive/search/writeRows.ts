import type { BundleFile, Page } from '../bundle.ts';
import { fileOf } from '../packFiles.ts';
import { nameIn, rowsInFile } from './SearchIndex.ts';

/** The rows of a partition in files, as pages that only a search asks for: a found story's own shard comes with its row. */
export function writeRows({ rows, shards }: Page): { files: readonly BundleFile[]; rowFiles: readonly string[] } {
  const files: BundleFile[] = [];
  for (let at = 0; at < rows.length; at += rowsInFile) {
    const page: Page = { rows: rows.slice(at, at + rowsInFile), shards: shards.slice(at, at + rowsInFile) };
    files.push(fileOf('search/rows', `${JSON.stringify(page)}\n`));
  }
  return { files, rowFiles: files.map(nameIn) };
}
