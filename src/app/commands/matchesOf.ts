import { typedLetters } from './typedLetters.ts';

const known = new Map<string, string>();

/** What a text is typed as; kept, since each key asks it again of every headline. */
function lettersOf(text: string): string {
  const letters = known.get(text) ?? typedLetters(text);
  if (known.size > 50_000) known.clear();
  known.set(text, letters);
  return letters;
}

/** How well a text answers: 0 where a word is missing, most where every word begins one of its own. */
function rankOf(letters: string, words: readonly string[]): number {
  let sum = 1;
  for (const word of words) {
    const at = letters.indexOf(word);
    if (at < 0) return 0;
    if (at === 0 || letters.includes(` ${word}`)) sum += 1;
  }
  return sum;
}

/**
 * What answers a query, best first and in the given order where equal; all of it where nothing is asked.
 * @param textOf what can be found of one
 */
export function matchesOf<One>(all: readonly One[], query: string, textOf: (one: One) => string, most: number): One[] {
  const words = typedLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all.slice(0, most);
  return all
    .map((one) => ({ one, rank: rankOf(lettersOf(textOf(one)), words) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ one }) => one);
}
