import { hashOf } from '../wire/hashOf.ts';
import { type Bundle, type BundleFile, bundleVersion, type Report, type StoredStory } from './bundle.ts';
import { rowOf } from './rowOf.ts';

/** A shard holds this many characters of JSON at the most, unless a single story is longer. */
const shardLength = 60_000;

const fileOf = (name: string, text: string): BundleFile => ({ path: `${name}.${hashOf(text)}.json`, text });

function shardsOf(stories: readonly StoredStory[]): { files: BundleFile[]; shards: string[] } {
  const files: BundleFile[] = [];
  const shards: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length === 0) return;
    const file = fileOf('stories', `[${open.join(',\n')}]\n`);
    files.push(file);
    for (let i = 0; i < open.length; i += 1) shards.push(file.path);
    open = [];
    length = 0;
  };
  for (const story of stories) {
    const text = JSON.stringify(story);
    if (length + text.length > shardLength) close();
    open.push(text);
    length += text.length;
  }
  close();
  return { files, shards };
}

/**
 * The bundle of an archive: same stories, same bytes.
 * @param stories in the list's order
 * @returns files with content-hashed names, the manifest last
 */
export function writeBundle(stories: readonly StoredStory[], report: Report): Bundle {
  const { files, shards } = shardsOf(stories);
  const index = { rows: stories.map(rowOf), shards };
  const rowsFile = fileOf('rows', `${JSON.stringify(index)}\n`);
  const reportFile = fileOf('report', `${JSON.stringify(report)}\n`);
  const manifest = { slugline: bundleVersion, rows: rowsFile.path, report: reportFile.path };
  const last = { path: 'manifest.json', text: `${JSON.stringify(manifest)}\n` };
  return { files: [...files, rowsFile, reportFile, last], manifest, index };
}
