import type { StoredStory } from '../../../src/archive/bundle.ts';

const plain = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** In how many of the stories each word is. */
function holders(stories: readonly StoredStory[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { articles } of stories) {
    const said = articles[0].body.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');
    for (const word of new Set(plain(said))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts];
}

/**
 * What is asked of every engine: common, middling and rare words of the newest stories, two at once, and Korean words whole,
 * so many of each kind.
 */
export function queriesOf(stories: readonly StoredStory[], each: number): string[] {
  const newest = stories.slice(0, 1500);
  const words = holders(newest);
  const of = (isKorean: boolean, from: number, to: number): string[] =>
    words
      .filter(
        ([word, count]) =>
          /^[가-힣]/.test(word) === isKorean && count >= from * newest.length && count <= to * newest.length,
      )
      .map(([word]) => word)
      .filter((_, at, all) => at % Math.max(1, Math.floor(all.length / each)) === 0)
      .slice(0, each);
  const [common, middling, rare] = [of(false, 0.1, 0.4), of(false, 0.01, 0.03), of(false, 0.002, 0.004)];
  const pairs = middling.map((word, at) => `${common[at % common.length]} ${word}`);
  return [...common, ...middling, ...rare, ...pairs, ...of(true, 0.01, 0.1)];
}
