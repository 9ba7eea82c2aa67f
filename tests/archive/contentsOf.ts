import type { BundleFile, Manifest, Section, Volume } from '../../src/archive/bundle.ts';
import type { Contents } from '../../src/archive/pieces.ts';
import type { Row } from '../../src/archive/row.ts';
import { writeIndex } from '../../src/archive/writeIndex.ts';

const report = {
  files: 0,
  articles: 0,
  stories: 0,
  confidence: { certain: 0, likely: 0, doubtful: 0 },
  setAside: [],
  notices: [],
};

/** The contents of an archive that holds these rows, with what of it is loaded. */
export function contentsOf(rows: readonly Row[], isLoaded: (path: string) => boolean = () => true): Contents {
  const files: BundleFile[] = [];
  const writing = writeIndex(
    rows.map((one) => ({ row: one, shard: 'stories/x.json' })),
    report,
  );
  let manifest: Manifest | null = null;
  while (manifest === null) {
    const next = writing.next();
    if (next.done) manifest = next.value;
    else files.push(next.value);
  }
  const loaded = <Value>(folder: string): ReadonlyMap<string, Value> =>
    new Map(
      files
        .filter(({ path }) => path.startsWith(folder) && isLoaded(path))
        .map(({ path, text }) => [path, JSON.parse(text) as Value]),
    );
  return { manifest, sections: loaded<Section>('sections/'), volumes: loaded<Volume>('volumes/') };
}
