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

/** What the reader loads first: where the rest is, relative to the manifest. */
export type Manifest = {
  /** The version of the format. */
  readonly slugline: number;
  readonly rows: string;
  readonly report: string;
  readonly corrections: string;
  /** Where the search index begins; null where it was left out. */
  readonly search: string | null;
};

/** Everything the list needs; `shards[i]` is the address of the file that holds the story of `rows[i]` whole. */
export type Index = { readonly rows: readonly Row[]; readonly shards: readonly string[] };

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

/** The spans of each file of copy, by its path. */
export type Copies = Pick<ReadonlyMap<string, readonly Span[]>, 'get'>;

/** A file of the bundle: its address relative to the manifest, and its text. */
export type BundleFile = { readonly path: string; readonly text: string };

/** Everything a bundle is made of. */
export type Bundle = { readonly files: readonly BundleFile[]; readonly manifest: Manifest; readonly index: Index };

/** The files that the first screen asks for, below the base path. */
export const firstFiles = ({ rows }: Manifest): string[] => [manifestPath, bundleFolder + rows];

/** Each story of a bundle: what it is called, every id it answers to, and the file that holds it below the base path. */
export function* storiesIn({ index }: Bundle): Generator<{ headline: string; ids: readonly string[]; file: string }> {
  for (const [at, { headline, articles }] of index.rows.entries())
    yield { headline, ids: articles, file: bundleFolder + index.shards[at] };
}

export type { Report, Row };
