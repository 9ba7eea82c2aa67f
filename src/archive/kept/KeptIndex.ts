import { check } from '../checkBundle.ts';
import { list, maybe, number, object, type Shape, text, word } from '../shape.ts';

/** What is to be kept: the newest days, a story by one of its ids, or the days of a range, both inclusive. */
export type Want =
  | { readonly kind: 'newest' }
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string };

/** Why something wanted is not kept: it would pass the limit, the device is full, or the archive has none of it. */
export type Lack = 'limit' | 'full' | 'none';

/** A file that is kept, below the base path, and how many bytes it has. */
export type KeptFile = readonly [path: string, bytes: number];

/** What is kept of one thing wanted. */
export type Keep = {
  readonly want: Want;
  readonly files: readonly KeptFile[];
  readonly stories: number;
  /** The oldest and the newest day of its stories; null where none has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly lacks: Lack | null;
};

/** All that is kept, of one edition of the archive. */
export type KeptIndex = {
  readonly kept: 1;
  /** The hash of the manifest that goes with it. */
  readonly edition: string;
  /** When it was kept, in milliseconds as the device's clock has it; it is shown, and nothing goes by it. */
  readonly at: number;
  readonly keeps: readonly Keep[];
};

const wantShapes: readonly Shape<Want>[] = [
  object({ kind: word('newest') }),
  object({ kind: word('story'), id: text }),
  object({ kind: word('days'), from: text, to: text }),
];
const want: Shape<Want> = (value): value is Want => wantShapes.some((one) => one(value));

const file: Shape<KeptFile> = (value): value is KeptFile =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isFinite(value[1]);

const keptIndex: Shape<KeptIndex> = object({
  kept: (value): value is 1 => value === 1,
  edition: text,
  at: number,
  keeps: list(
    object({
      want,
      files: list(file),
      stories: number,
      from: maybe(text),
      to: maybe(text),
      lacks: maybe(word('limit', 'full', 'none')),
    }),
  ),
});

/** What is written down of what is kept; null where it cannot be read: then all of it is kept anew. */
export function readKeptIndex(json: string): KeptIndex | null {
  const checked = check(keptIndex, json, '');
  return checked.ok ? checked.value : null;
}

/** What tells one want from another. */
export function nameOf(wanted: Want): string {
  switch (wanted.kind) {
    case 'newest':
      return 'newest';
    case 'story':
      return `story ${wanted.id}`;
    case 'days':
      return `days ${wanted.from} ${wanted.to}`;
  }
}

/** Every file of some keeps, once. */
export const filesOf = (keeps: readonly Keep[]): Map<string, number> => new Map(keeps.flatMap(({ files }) => files));

/** How many bytes some keeps take together: what two of them share counts once. */
export const bytesIn = (keeps: readonly Keep[]): number =>
  [...filesOf(keeps).values()].reduce((sum, bytes) => sum + bytes, 0);

/** How many bytes letting go of one thing frees: what the others share with it stays. */
export const bytesFreed = (keeps: readonly Keep[], wanted: Want): number =>
  bytesIn(keeps) - bytesIn(keeps.filter((keep) => nameOf(keep.want) !== nameOf(wanted)));
