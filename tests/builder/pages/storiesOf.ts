import { rmSync } from 'node:fs';
import type { StoredStory } from '../../../src/archive/bundle.ts';
import type { Row } from '../../../src/archive/row.ts';
import { writeBundle } from '../../../src/archive/writeBundle.ts';
import { archiveFolder } from '../../../src/builder/archiveFolder.ts';
import { folderOf } from '../../copyOf.ts';

/** The stories and rows of files of copy, as their bundle holds them, newest first. */
export async function storiesOf(
  files: Readonly<Record<string, string>>,
  pictures: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly stories: readonly StoredStory[]; readonly rows: readonly Row[] }> {
  const folder = folderOf(files);
  const { stories, report, copies } = await archiveFolder(folder, pictures);
  rmSync(folder, { recursive: true });
  const bundle = writeBundle(stories, report, copies, null);
  const shards = bundle.files.filter(({ path }) => path.startsWith('stories/'));
  return { stories: shards.flatMap(({ text }) => JSON.parse(text)), rows: bundle.index.rows };
}
