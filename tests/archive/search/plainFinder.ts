/** Words of other forms that the set asks for, written down by hand. */
const forms = [
  'wolf wolves',
  'woman women',
  'child children',
  'knife knives',
  'thief thieves',
  'crisis crises',
  'analysis analyses',
  'us u.s. u.s',
].map((line) => line.split(' '));

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** Whether two written words are one: the same, one the other's plural, or forms of one by the list. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || plural(a) === b || plural(b) === a || forms.some((line) => line.includes(a) && line.includes(b));

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ø', 'o');

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

const initialsOf = (text: string): string =>
  [...text]
    .map((sign) => (/[가-힣]/.test(sign) ? initials[Math.floor((sign.charCodeAt(0) - 0xac00) / 588)] : ''))
    .join('');

/** A story as its plain text. */
export type Plain = { readonly id: string; readonly headline: string; readonly text: string };

/**
 * Finds which stories hold a query of the labelled set, told in the plainest way and by none of the engine's code: for copy
 * that nobody labelled by hand.
 */
export function plainFinder(stories: readonly Plain[]): (query: string) => string[] {
  const told = stories.map(({ id, headline, text }) => {
    const said = bare(text);
    const words = said.match(/[a-z]\.[a-z]\.?|\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
    return {
      id,
      initials: initialsOf(headline),
      said,
      words: words.map((word) => word.replace(/(?<=\d),(?=\d)/g, '')),
    };
  });
  const vocabulary = [...new Set(told.flatMap(({ words }) => words))];
  const sameAs = (asked: string, isBegun: boolean): ReadonlySet<string> =>
    new Set(vocabulary.filter((word) => isSameWord(word, asked) || (isBegun && word.startsWith(asked))));
  const part = (typed: string): ((story: (typeof told)[number]) => boolean) => {
    if (/^[ㄱ-ㅎ]+$/.test(typed)) return ({ initials: signs }) => signs.includes(typed);
    const asked = bare(typed.replace('*', ''));
    if (/[^\0-\u02ff]/.test(asked)) return ({ said }) => said.includes(asked);
    const wanted = asked
      .replace(/(?<=\d),(?=\d)/g, '')
      .split(/[\s-]+/)
      .map((word) => sameAs(word, typed.endsWith('*')));
    return ({ words }) => words.some((_, from) => wanted.every((one, at) => one.has(words[from + at] ?? '')));
  };
  return (query) => {
    const parts = [...query.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].map(([, not, quoted, single = '']) => ({
      isNot: not === '-',
      isHeld: part(quoted ?? single),
    }));
    return told.filter((story) => parts.every(({ isNot, isHeld }) => isHeld(story) !== isNot)).map(({ id }) => id);
  };
}
