import { made } from './made.ts';

type Pattern = { readonly sentence: RegExp; readonly names: readonly string[]; readonly says: string };

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const patternOf = ([english, says]: readonly [string, string]): Pattern => ({
  sentence: new RegExp(`^${escaped(english).replace(/\{\w+\}/g, '(.+?)')}$`, 'su'),
  names: [...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  says,
});

let sentences: Readonly<Record<string, string>> = made;
let patterns: readonly Pattern[] | null = null;

/** Adds sentences to those that can be told. */
export function learnMade(more: Readonly<Record<string, string>>): void {
  sentences = { ...sentences, ...more };
  patterns = null;
}

/** What an English sentence made below the screen says in Korean; what stands in its places is looked up as well. Null where nobody translated it. */
export function told(sentence: string): string | null {
  patterns ??= Object.entries(sentences).map(patternOf);
  for (const { sentence: pattern, names, says } of patterns) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    return says.replace(/\{(\w+)\}/g, (_, name) => {
      const value = found[names.indexOf(name) + 1] ?? '';
      return told(value) ?? value;
    });
  }
  return null;
}
