/** A 32-bit hash of a text (FNV-1a, mixed at the end so that its low and high bits serve alike). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many shingles a sketch keeps of a text: the smallest, which are a fair sample of all of them. */
const size = 160;

/** A fair sample of a text's shingles, ascending; `isWhole` if it is all of them. */
export type Sketch = { readonly hashes: Uint32Array; readonly isWhole: boolean };

/** The sketch of a text: of every run of three words one hash, the smallest kept (Broder's bottom-k). */
export function sketchOf(words: readonly string[]): Sketch {
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < words.length; at += 1) hashes.add(hash32(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  const all = Uint32Array.from(hashes).sort();
  return { hashes: all.slice(0, size), isWhole: all.length <= size };
}

/** Of fewer shingles than these nothing can be said. */
const fewest = 4;

/**
 * The part of the shorter text's wording that stands in the other as well, 0 to 1, estimated from their sketches.
 * @param isCommon shingles to leave out: what a source writes every day says nothing of a story
 */
export function shared(a: Sketch, b: Sketch, isCommon: (hash: number) => boolean): number {
  const limit = Math.min(a.isWhole ? 2 ** 32 : (a.hashes.at(-1) ?? 0), b.isWhole ? 2 ** 32 : (b.hashes.at(-1) ?? 0));
  let [i, j, both, inA, inB] = [0, 0, 0, 0, 0];
  while (i < a.hashes.length || j < b.hashes.length) {
    const x = a.hashes[i] ?? 2 ** 33;
    const y = b.hashes[j] ?? 2 ** 33;
    const least = Math.min(x, y);
    if (least > limit) break;
    if (x === least) i += 1;
    if (y === least) j += 1;
    if (isCommon(least)) continue;
    if (x === least) inA += 1;
    if (y === least) inB += 1;
    if (x === y) both += 1;
  }
  const shorter = Math.min(inA, inB);
  return shorter < fewest ? 0 : both / shorter;
}
