import { slugOf, type Traits } from './traits.ts';

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();

/** A story number is told by the file's name, between signs that no number has. */
const isInName = (number: string, file: string): boolean => {
  const isDay = /^(?:19|20)\d{6}$/.test(number);
  const at = number.length < 5 || isDay ? -1 : nameOf(file).indexOf(number);
  return at >= 0 && !/[a-z\d]/.test(`${nameOf(file)[at - 1] ?? ''}${nameOf(file)[at + number.length] ?? ''}`);
};

/** What a story's number is found by: the parts of its file's name that may be one. */
export const numbersIn = (file: string): string[] =>
  (nameOf(file).match(/[a-z\d]{5,24}/g) ?? []).filter((part) => /\d{4}/.test(part) && !/^(?:19|20)\d{6}$/.test(part));

/**
 * Whether a notice names an article as its target: by its number, by its headline, by its slugline and hour, or by its slugline alone.
 * @returns how surely, to be weighed against other targets; null where it does not
 */
export function isTarget(earlier: Traits, { named, time }: Traits): number | null {
  if (named === null) return null;
  const { titles, numbers, sluglines, clocks } = named;
  const clock = earlier.article.filedAt?.includes('T') ? earlier.article.filedAt.slice(11, 16) : '';
  const hour = clocks.has(clock) ? 1 : 0;
  // Of two under one name the nearer one is meant.
  const near = earlier.time === null || time === null ? 0 : 1 / (1 + Math.abs(time - earlier.time) / 3_600_000);
  if ([...numbers].some((number) => isInName(number, earlier.article.file))) return 4 + near;
  if (earlier.title.length > 5 && titles.has(earlier.title)) return 2 + hour + near;
  const isSlugged = earlier.slug !== null && [...sluglines].some((slug) => slugOf(slug) === earlier.slug);
  if (!isSlugged || titles.size > 0) return null;
  return hour === 1 ? 1 + hour + near : numbers.size === 0 ? 0.5 + near : null;
}
