import { namedIn, titleKey } from '../archive/chain/namedIn.ts';
import type { Traits } from '../archive/chain/traits.ts';
import type { SetAside } from '../archive/report.ts';
import type { Article } from '../wire/article.ts';
import type { Span } from '../wire/span.ts';
import type { Read } from './readCopy.ts';

/** What a file was read as; its spans, which are as long as the copy, are unpacked when asked for. */
export type Kept = {
  readonly file: string;
  /** What tells that it has changed without reading it, and the hash of its bytes. */
  readonly stamp: string;
  readonly hash: string;
  /** Why it gave no article; null where it gave some. */
  readonly reason: string | null;
  readonly articles: readonly Article[];
  readonly datelines: readonly (string | null)[];
  /** What each article is chained by. */
  readonly traits: readonly Traits[];
  readonly spans: () => readonly Span[];
};

/** A file that was just read, before it is packed. */
export type Fresh = Pick<Kept, 'file' | 'stamp' | 'hash'> & {
  readonly read: Read | SetAside;
  readonly traits: readonly Traits[];
};

type PackedTraits = Omit<Traits, 'article' | 'headline' | 'opening' | 'names' | 'sketch' | 'title' | 'named'> & {
  readonly isWhole: boolean;
  readonly lengths: readonly [number, number, number, number];
};

type Head = Pick<Kept, 'file' | 'stamp' | 'hash' | 'reason' | 'articles' | 'datelines'> & {
  readonly traits: readonly PackedTraits[];
  /** How many bytes its spans take. */
  readonly size: number;
};

const setsOf = ({ headline, opening, names, sketch }: Traits) => [headline, opening, names, sketch.hashes] as const;

function packedTraits(traits: Traits): PackedTraits {
  const [headline, opening, names, hashes] = setsOf(traits);
  const { source, time, day, hasHour, kind, rank, slug, side, sketch } = traits;
  const lengths = [headline.length, opening.length, names.length, hashes.length] as const;
  return { source, time, day, hasHour, kind, rank, slug, side, isWhole: sketch.isWhole, lengths };
}

/** Files as bytes that another thread or a later run can take: their articles as JSON, then the numbers, then the spans. */
export function pack(files: readonly Fresh[]): Uint8Array<ArrayBuffer> {
  const spans = files.map(({ read }) => Buffer.from('spans' in read ? JSON.stringify(read.spans) : '[]'));
  const heads = files.map(({ file, stamp, hash, read, traits }, at): Head => {
    const size = spans[at]?.length ?? 0;
    const packed = traits.map(packedTraits);
    if ('reason' in read)
      return { file, stamp, hash, reason: read.reason, articles: [], datelines: [], traits: packed, size };
    return {
      file,
      stamp,
      hash,
      reason: null,
      articles: read.articles,
      datelines: read.datelines,
      traits: packed,
      size,
    };
  });
  const head = Buffer.from(JSON.stringify(heads));
  const sets = files.flatMap(({ traits }) => traits.flatMap(setsOf));
  const count = sets.reduce((sum, set) => sum + set.length, 0);
  const from = 8 + head.length + ((4 - (head.length % 4)) % 4);
  const bytes = new Uint8Array(from + count * 4 + spans.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length);
  new DataView(bytes.buffer).setUint32(4, count);
  bytes.set(head, 8);
  const numbers = new Int32Array(bytes.buffer, from, count);
  let at = 0;
  for (const set of sets) {
    numbers.set(set, at);
    at += set.length;
  }
  at = from + count * 4;
  for (const span of spans) {
    bytes.set(span, at);
    at += span.length;
  }
  return bytes;
}

/** What is read off an article sooner than it is unpacked. */
const callsOf = (article: Article): Pick<Traits, 'article' | 'title' | 'named'> => ({
  article,
  title: titleKey(article.headline ?? ''),
  named: namedIn(article),
});

/**
 * The files of a pack.
 * @throws if it is cut short
 */
export function unpack(packed: Uint8Array<ArrayBuffer>): Kept[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const [length, count] = [view.getUint32(0), view.getUint32(4)];
  const heads = JSON.parse(Buffer.from(packed.buffer, packed.byteOffset + 8, length).toString()) as Head[];
  // A copy, so that the articles' JSON is not kept along with what is unpacked later.
  const rest = packed.slice(8 + length + ((4 - (length % 4)) % 4));
  const numbers = new Int32Array(rest.buffer, 0, count);
  let [next, span] = [0, count * 4];
  const take = (size: number): Int32Array => {
    next += size;
    return numbers.subarray(next - size, next);
  };
  return heads.map(({ size, traits, ...head }) => {
    span += size;
    const [from, to] = [span - size, span];
    if (to > rest.length) throw new RangeError('The pack is cut short.');
    return {
      ...head,
      traits: traits.map(({ lengths: [headline, opening, names, hashes], isWhole, ...told }, at) => ({
        ...told,
        ...callsOf(head.articles[at] as Article),
        headline: take(headline),
        opening: take(opening),
        names: take(names),
        sketch: { hashes: take(hashes), isWhole },
      })),
      spans: () => JSON.parse(Buffer.from(rest.buffer, from, to - from).toString()) as Span[],
    };
  });
}
