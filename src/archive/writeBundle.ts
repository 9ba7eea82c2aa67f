import { confidenceOf } from '../wire/confidenceOf.ts';
import {
  type Bundle,
  type BundleFile,
  bundleVersion,
  type Copies,
  type ReadStory,
  type Report,
  type StoredCopy,
  type StoredStory,
} from './bundle.ts';
import { type Also, linkStories } from './link/linkStories.ts';
import { type Quote, quoteItems } from './link/quoteItems.ts';
import { fileOf, packFiles } from './packFiles.ts';
import { photoUseOf } from './photoUseOf.ts';
import { rowOf } from './rowOf.ts';
import { type KeptPartitions, writeSearch } from './search/writeSearch.ts';
import { correctionsOf } from './standing/corrections.ts';

/** A file of stories holds this many characters of JSON at the most, unless a single story is longer. */
const shardLength = 60_000;

/** The same for raw copy, which is asked for one file at a time. */
const copiesLength = 120_000;

/** Each file of copy once, in the order of the stories, with the articles that came of it. */
function copiesOf(stories: readonly ReadStory[], copies: Copies): StoredCopy[] {
  const articles = new Map<string, string[]>();
  for (const story of stories)
    for (const { file, id } of story.articles) {
      const known = articles.get(file);
      if (known) known.push(id);
      else articles.set(file, [id]);
    }
  return [...articles].map(([file, ids]) => ({ file, articles: ids, spans: copies.get(file) ?? [] }));
}

function* textsOf(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield JSON.stringify(value);
}

/** The files of raw copy, apart from the stories so that opening one does not load them; and where each copy is. */
function writeCopies(
  stories: readonly ReadStory[],
  copies: Copies,
): { files: readonly BundleFile[]; addresses: ReadonlyMap<string, string> } {
  const stored = copiesOf(stories, copies);
  const { files, paths } = packFiles('copies', copiesLength, textsOf(stored));
  return { files, addresses: new Map(stored.map(({ file }, at) => [file, paths[at] ?? ''])) };
}

/** What leads from story to story, by the story's id. */
type Links = {
  readonly also: ReadonlyMap<string, readonly Also[]>;
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
};

const store = (story: ReadStory, addresses: ReadonlyMap<string, string>, links: Links): StoredStory => ({
  ...story,
  also: links.also.get(story.id) ?? [],
  quotes: links.quotes.get(story.id) ?? [],
  extras: story.extras.map((extra, at) => ({
    ...extra,
    uses: (story.articles[at]?.photos ?? []).map(photoUseOf),
    confidence: confidenceOf(story.articles[at]?.notices ?? []),
    copy: addresses.get(story.articles[at]?.file ?? '') ?? '',
  })),
});

/**
 * The bundle of an archive: same stories, same bytes.
 * @param read the stories in the list's order
 * @param copies the spans of every file that the stories came of
 * @param kept parts of the search index that may still hold; null leaves the index out
 * @returns files with content-hashed names, the manifest last
 */
export function writeBundle(
  read: readonly ReadStory[],
  report: Report,
  copies: Copies,
  kept: KeptPartitions | null = new Map(),
): Bundle {
  const raw = writeCopies(read, copies);
  const links = { also: linkStories(read), quotes: quoteItems(read) };
  const stories = read.map((story) => store(story, raw.addresses, links));
  const { files, paths } = packFiles('stories', shardLength, textsOf(stories));
  const index = { rows: stories.map(rowOf), shards: paths };
  const rowsFile = fileOf('rows', `${JSON.stringify(index)}\n`);
  const reportFile = fileOf('report', `${JSON.stringify(report)}\n`);
  const corrections = fileOf('corrections', `${JSON.stringify(correctionsOf(read))}\n`);
  const search = kept && writeSearch(stories, index.rows, kept);
  const manifest = {
    slugline: bundleVersion,
    rows: rowsFile.path,
    report: reportFile.path,
    corrections: corrections.path,
    search: search?.root ?? null,
  };
  const last = { path: 'manifest.json', text: `${JSON.stringify(manifest)}\n` };
  return {
    files: [...raw.files, ...files, ...(search?.files ?? []), rowsFile, reportFile, corrections, last],
    manifest,
    index,
  };
}
