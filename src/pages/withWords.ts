/** The search of a list with other words searched for in it. */
export function withWords(search: string, words: string): string {
  const params = new URLSearchParams(search);
  if (words) params.set('q', words);
  else for (const name of ['q', 'sort']) params.delete(name);
  return params.size === 0 ? '' : `?${params}`;
}
