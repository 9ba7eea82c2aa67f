import { mayOpen } from './mayOpen.ts';

/** The same patterns as fewer: those of the same flags as one, which is one look at a text in place of many. Their groups lose their names. */
export function joined(patterns: readonly RegExp[]): RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const unnamed = source.replace(/\(\?<\w+>/g, '(?:');
    sources.set(flags, [...(sources.get(flags) ?? []), `(?:${unnamed})`]);
  }
  return [...sources].map(([flags, alternatives]) => new RegExp(alternatives.join('|'), flags));
}

/** Makes a test of whether any of the patterns matches, in as few looks as their openings and flags allow. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const few = joined(patterns);
  const may = mayOpen(patterns);
  return (text) => {
    if (may(text)) for (const pattern of few) if (pattern.test(text)) return true;
    return false;
  };
}
