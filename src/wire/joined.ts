/** The same patterns as fewer: those of the same flags as one, which is one look at a text in place of many. They name no groups. */
export function joined(patterns: readonly RegExp[]): RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) sources.set(flags, [...(sources.get(flags) ?? []), `(?:${source})`]);
  return [...sources].map(([flags, alternatives]) => new RegExp(alternatives.join('|'), flags));
}
