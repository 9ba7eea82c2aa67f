/** A page, a desk and a word, as the Press Association numbers its copy: `2 COURTS Quarry`. */
const catchline = /^\d{1,2} [A-Z]{3,12} \p{Lu}[\p{L}\d]{1,24}$/u;

/** One word with an underscore in it, which no headline is. */
const name = /^(?=.{0,40}\p{L})[\p{L}\d]{0,24}_[\p{L}\d_]{1,40}$/u;

/** Whether a line is a desk's short name of a story: a few words, one of them hyphenated to the next, and no sentence. */
export const isSlugline = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 48 &&
  (isHyphened(text) || (/\d |_/.test(text) && (catchline.test(text) || name.test(text))));

const isHyphened = (text: string): boolean =>
  (text.includes('-') || text.includes('/')) &&
  /^[\p{L}\d]/u.test(text) &&
  /\p{L}[-/]{1,2}\p{L}/u.test(text) &&
  !/[.!?,;:'"“”‘’$%]/.test(text.replace(/\b[A-Z]\./g, '')) &&
  text.split(/\s+/).length <= 4 &&
  (text.match(/-/g)?.length ?? 0) + 2 >= text.split(/\s+/).length;
