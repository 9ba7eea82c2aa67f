import { mayOpen } from './mayOpen.ts';

const byFlags = (patterns: readonly RegExp[]): ReadonlyMap<string, readonly RegExp[]> => {
  const groups = new Map<string, RegExp[]>();
  for (const pattern of patterns) groups.set(pattern.flags, [...(groups.get(pattern.flags) ?? []), pattern]);
  return groups;
};

/** Patterns of the same flags as one, whose groups lose their names. */
const oneOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source.replace(/\(\?<\w+>/g, '(?:')})`).join('|'), flags);

/**
 * Makes a test of whether any of the patterns matches: those of the same flags as one, which is one look at a text in
 * place of many, and none at a text that opens otherwise.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const looks = [...byFlags(patterns)].map(([flags, some]) => ({ may: mayOpen(some), pattern: oneOf(some, flags) }));
  return (text) => {
    for (const { may, pattern } of looks) if (may(text) && pattern.test(text)) return true;
    return false;
  };
}
