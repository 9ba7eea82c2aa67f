/** Whether a line is a desk's short name of a story: a few words, one of them hyphenated to the next, and no sentence. */
export const isSlugline = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 48 &&
  (text.includes('-') || text.includes('/')) &&
  /^[\p{L}\d]/u.test(text) &&
  /\p{L}[-/]{1,2}\p{L}/u.test(text) &&
  !/[.!?,;:'"“”‘’$%]/.test(text.replace(/\b[A-Z]\./g, '')) &&
  text.split(/\s+/).length <= 4 &&
  (text.match(/-/g)?.length ?? 0) + 2 >= text.split(/\s+/).length;
