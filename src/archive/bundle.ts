import type { Report } from './report.ts';
import type { Row } from './row.ts';
import type { Story } from './story.ts';

/** The version of the format; a reader refuses any other. */
export const bundleVersion = 1;

/** Where the bundle lives below the base path. */
export const manifestPath = 'bundle/manifest.json';

/** What the reader loads first: where the rest is. */
export type Manifest = {
  readonly slugline: number;
  /** Address of the rows, relative to the manifest. */
  readonly rows: string;
  readonly report: string;
};

/** Everything the list needs; `shards[i]` is the address of the file that holds story `rows[i]` whole. */
export type Index = { readonly rows: readonly Row[]; readonly shards: readonly string[] };

/** A file of the bundle: its address relative to the manifest, and its text. */
export type BundleFile = { readonly path: string; readonly text: string };

/** A bundle that cannot be used, and why; `sentence` is for the reader. */
export type Damage = {
  readonly kind: 'missing' | 'not-json' | 'cut-short' | 'other-version' | 'not-a-bundle';
  readonly sentence: string;
};

/** What a door check gives: the value, or the damage. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly damage: Damage };

/** What the builder knows of one version beside its article. */
export type Extra = {
  /** The address of each photo's picture below the base path, in the article's order; null where there is none. */
  readonly pictures: readonly (string | null)[];
  /** The dateline as written; null where the copy has none. */
  readonly dateline: string | null;
};

/** A story whole, as its shard holds it; `extras[i]` belongs to `articles[i]`. */
export type StoredStory = Story & { readonly extras: readonly Extra[] };
export type { Report, Row, Story };
