import type { Source } from '../wire/article.ts';
import type { Confidence } from '../wire/noticeKinds.ts';
import type { Span } from '../wire/span.ts';
import type { Also } from './link/linkStories.ts';
import type { Quote } from './link/quoteItems.ts';
import type { PhotoUse } from './photoUse.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';
import type { Order } from './standing/order.ts';
import type { Story } from './story.ts';

/** The version of the format; a reader refuses any other. */
export const bundleVersion = 4;

/** The folder of the bundle below the base path. */
export const bundleFolder = 'bundle/';

/** Where the bundle's manifest lies below the base path. */
export const manifestPath = `${bundleFolder}manifest.json`;

/**
 * How many stories of a source there are (an empty name: of none) and how many articles they have; then both of the stories
 * that need review, of those whose photos are all free, and of those with a restricted one; then of the last two those that
 * need review. What is left out at the end goes without saying: an article a story, and none of the rest.
 */
export type Count = readonly [source: string, stories: number, articles?: number, ...rest: number[]];

/** One day, `YYYY-MM-DD`, or what has none, and what lies on it. */
export type DayCount = { readonly day: string | null; readonly counts: readonly Count[] };

/** A page of rows: where it is, and what it holds of each day. A day may go on in the next page. */
export type PageEntry = {
  readonly path: string;
  readonly days: readonly DayCount[];
  /** The first day on which anything of its stories was filed; null where none names a day. */
  readonly since: string | null;
};

/** A run of days: a section lists its pages, a volume is a run of sections. `from` and `to` are null for what has no day. */
export type Part = {
  readonly kind: 'section' | 'volume';
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The first day on which anything of its stories was filed; null where none names a day. */
  readonly since: string | null;
  /** How many days have a story. */
  readonly days: number;
  readonly counts: readonly Count[];
};

/** A section as its file holds it; newest page first. */
export type Section = { readonly pages: readonly PageEntry[] };

/** A volume as its file holds it; newest part first. */
export type Volume = { readonly parts: readonly Part[] };

/** A source of the archive; `language` is that of its newest story. */
export type NamedSource = Source & { readonly language: string };

/** What the reader loads first: where the rest is, relative to the manifest, and what can be said without it. */
export type Manifest = {
  /** The version of the format. */
  readonly slugline: number;
  readonly sources: readonly NamedSource[];
  /** Newest first, a few dozen at the most. */
  readonly parts: readonly Part[];
  /** The newest pages, as many as fill a screen. */
  readonly first: readonly PageEntry[];
  /** The days of these pages, with all that lies on them. */
  readonly days: readonly DayCount[];
  /** In how many files the ids are, and what changes when any of them does. */
  readonly ids: { readonly files: number; readonly version: string };
  readonly report: string;
  readonly corrections: string;
  /** Where the search index begins; null where it was left out. */
  readonly search: string | null;
};

/** Rows in the list's order; `shards[i]` is the address of the file that holds the story of `rows[i]` whole. */
export type Page = { readonly rows: readonly Row[]; readonly shards: readonly string[] };

/** Some of the archive's ids, by their hash: the page and the shard of each one's story, as places in `files`. */
export type Ids = {
  readonly files: readonly string[];
  readonly ids: readonly (readonly [hash: string, page: number, shard: number])[];
};

/** What the builder knows of one version beside its article. */
export type Extra = {
  /** The address of each photo's picture below the base path, in the article's order; null where there is none. */
  readonly pictures: readonly (string | null)[];
  /** The dateline as written; null where the copy has none. */
  readonly dateline: string | null;
  /** What it asks of those who use the story; null where it is copy and nothing else. */
  readonly order: Order | null;
};

/** What a shard holds of one version beside its article. */
export type StoredExtra = Extra & {
  /** What each photo may be used for, in the article's order. */
  readonly uses: readonly PhotoUse[];
  readonly confidence: Confidence;
  /** The address of the file that holds its raw copy, relative to the manifest. */
  readonly copy: string;
};

/** A story as the builder read it; `extras[i]` belongs to `articles[i]`. */
export type ReadStory = Story & { readonly extras: readonly Extra[] };

/** A story whole, as its shard holds it; `extras[i]` belongs to `articles[i]`. */
export type StoredStory = Story & {
  readonly extras: readonly StoredExtra[];
  /** The same event at other sources, likest first. */
  readonly also: readonly Also[];
  /** What the items of a digest lead to; empty for what is none. */
  readonly quotes: readonly Quote[];
};

/** The raw copy of one file: its spans, which joined are the copy, and the ids of the articles that were read from it. */
export type StoredCopy = {
  readonly file: string;
  readonly articles: readonly string[];
  readonly spans: readonly Span[];
};

/** The spans of a file as JSON: what is another where they are others, how many bytes it takes, and itself, made when asked for. */
export type PackedSpans = { readonly sum: string; readonly bytes: number; readonly json: () => string };

/** The spans of each file of copy, by its path. */
export type Copies = Pick<ReadonlyMap<string, PackedSpans>, 'get'>;

/** A file of the bundle: its address relative to the manifest, and its text. */
export type BundleFile = { readonly path: string; readonly text: string };

/** What a bundle is made from; `rows[i]` is the row of the i-th story, `shards[i]` the address of its file. */
export type Index = { readonly rows: readonly Row[]; readonly shards: readonly string[] };

/** Everything a bundle is made of. */
export type Bundle = { readonly files: readonly BundleFile[]; readonly manifest: Manifest; readonly index: Index };

/** The files that the first screen asks for, below the base path. */
export const firstFiles = ({ first }: Manifest): string[] => [
  manifestPath,
  ...first.map(({ path }) => bundleFolder + path),
];

/** Each story of a bundle: what it is called, every id it answers to, and the file that holds it below the base path. */
export function* storiesIn({ index }: Bundle): Generator<{ headline: string; ids: readonly string[]; file: string }> {
  for (const [at, { headline, articles }] of index.rows.entries())
    yield { headline, ids: articles, file: bundleFolder + index.shards[at] };
}

export type { Report, Row };
