import { hashOf } from '../wire/hashOf.ts';
import type { BundleFile, PackedSpans, StoredCopy } from './bundle.ts';
import { bytesOf } from './bytesOf.ts';
import { packDays } from './packDays.ts';

/** A file of copy with the articles that came of it, and the day of the newest of them. */
export type Filed = Omit<StoredCopy, 'spans'> & { readonly day: string | null; readonly spans: PackedSpans };

/** Spans as they are packed from their JSON. */
export const packedSpans = (json: string): PackedSpans => ({
  sum: hashOf(json),
  bytes: bytesOf(json),
  json: () => json,
});

const headOf = ({ file, articles }: Filed): string => JSON.stringify({ file, articles }).slice(0, -1);

/**
 * Packs raw copy that stands in the list's order into lists of `most` bytes, unless a single one is longer; yields the files, whose
 * text is put together when it is asked for, and returns for each copy the address of its file.
 */
export function* packCopies(most: number, filed: readonly Filed[]): Generator<BundleFile, readonly string[]> {
  const paths: string[] = [];
  const copies = filed.map((one) => ({ ...one, head: headOf(one) }));
  const weightOf = ({ head, spans }: (typeof copies)[number]): number => bytesOf(head) + spans.bytes + 12;
  for (const group of packDays(copies, { dayOf: ({ day }) => day, weightOf, most, piece: most })) {
    const path = `copies/${hashOf(group.map(({ head, spans }) => head + spans.sum).join('\n'))}.json`;
    yield {
      path,
      get text() {
        return `[${group.map(({ head, spans }) => `${head},"spans":${spans.json()}}`).join(',\n')}]\n`;
      },
    };
    for (let at = 0; at < group.length; at += 1) paths.push(path);
  }
  return paths;
}
