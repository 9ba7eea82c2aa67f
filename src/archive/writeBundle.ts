import { confidenceOf } from '../wire/confidenceOf.ts';
import type { Bundle, BundleFile, Copies, Index, Manifest, ReadStory, Report, Row, StoredStory } from './bundle.ts';
import { dayOf, listedBy } from './dayOf.ts';
import { type Also, linkStories } from './link/linkStories.ts';
import { type Quote, quoteItems } from './link/quoteItems.ts';
import { type Filed, packCopies, packedSpans } from './packCopies.ts';
import { type Packable, packFiles } from './packFiles.ts';
import { photoUseOf } from './photoUseOf.ts';
import { rowOf } from './rowOf.ts';
import { type KeptPartitions, writeSearch } from './search/writeSearch.ts';
import { correctionsOf } from './standing/corrections.ts';
import { writeIndex } from './writeIndex.ts';
import type { Entry } from './writePages.ts';

/** A file of stories holds this many bytes of JSON at the most, unless a single story is longer. */
const shardSize = 60_000;

/** The same for raw copy, which is asked for one file at a time. */
const copiesSize = 120_000;

const noSpans = packedSpans('[]');

/** Each file of copy once, in the order of the stories, with the articles that came of it. */
function filedOf(stories: readonly ReadStory[], copies: Copies): Filed[] {
  const found = new Map<string, { readonly day: string | null; readonly articles: string[] }>();
  for (const story of stories) {
    const day = dayOf(listedBy(story));
    for (const { file, id } of story.articles) {
      const known = found.get(file);
      if (known) known.articles.push(id);
      else found.set(file, { day, articles: [id] });
    }
  }
  return [...found].map(([file, known]) => ({ file, ...known, spans: copies.get(file) ?? noSpans }));
}

/** The files of raw copy, apart from the stories so that opening one does not load them; returns where each copy is. */
function* writeCopies(
  stories: readonly ReadStory[],
  copies: Copies,
): Generator<BundleFile, ReadonlyMap<string, string>> {
  const filed = filedOf(stories, copies);
  const paths = yield* packCopies(copiesSize, filed);
  return new Map(filed.map(({ file }, at) => [file, paths[at] ?? '']));
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

const packablesOf = (stories: readonly StoredStory[], rows: readonly Row[]): Packable[] =>
  stories.map((story, at) => ({ day: rows[at]?.day ?? null, json: JSON.stringify(story) }));

/**
 * The files of a bundle one after the other, the manifest last: same stories, same bytes, names by their content.
 * @param read the stories in the list's order
 * @param copies the spans of every file that the stories came of
 * @param kept parts of the search index that may still hold; null leaves the index out
 */
export function* bundleFiles(
  read: readonly ReadStory[],
  report: Report,
  copies: Copies,
  kept: KeptPartitions | null = new Map(),
): Generator<BundleFile, { readonly manifest: Manifest; readonly index: Index }> {
  const addresses = yield* writeCopies(read, copies);
  const links = { also: linkStories(read), quotes: quoteItems(read) };
  const stories = read.map((one) => store(one, addresses, links));
  const rows: Row[] = stories.map(rowOf);
  const shards = yield* packFiles('stories', shardSize, packablesOf(stories, rows));
  const entries = rows.map((row, at): Entry => ({ row, shard: shards[at] ?? '' }));
  const search = kept && writeSearch(stories, { rows, shards }, kept);
  if (search) yield* search.files;
  const found = { search: search?.root ?? null, corrections: correctionsOf(read) };
  const manifest = yield* writeIndex(entries, report, found);
  return { manifest, index: { rows, shards } };
}

/** The whole bundle at once, as `bundleFiles` yields it. */
export function writeBundle(
  read: readonly ReadStory[],
  report: Report,
  copies: Copies,
  kept: KeptPartitions | null = new Map(),
): Bundle {
  const files: BundleFile[] = [];
  const writing = bundleFiles(read, report, copies, kept);
  for (;;) {
    const next = writing.next();
    if (next.done) return { files, ...next.value };
    files.push(next.value);
  }
}
