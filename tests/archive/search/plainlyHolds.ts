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
  [...text].map((sign) => (/[가-힣]/.test(sign) ? initials[Math.floor((sign.charCodeAt(0) - 0xac00) / 588)] : '')).join('');

function holdsWords(words: readonly string[], asked: string, isBegun: boolean): boolean {
  const wanted = asked.split(/[\s-]+/);
  return words.some((_, from) =>
    wanted.every((one, at) => {
      const word = words[from + at] ?? '';
      return isSameWord(word, one) || (isBegun && word.startsWith(one));
    }),
  );
}

/**
 * Whether a story holds a query of the labelled set, told in the plainest way and by none of the engine's code: for copy
 * that nobody labelled by hand.
 */
export function plainlyHolds(headline: string, text: string, query: string): boolean {
  const said = bare(text);
  const words = said.match(/[a-z]\.[a-z]\.?|\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
  const figures = words.map((word) => (/^\d/.test(word) ? word.replaceAll(',', '') : word));
  return [...query.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].every(([, not, quoted, single = '']) => {
    const isBegun = single.endsWith('*');
    const asked = bare(quoted ?? single.replace('*', ''));
    if (/^[ㄱ-ㅎ]+$/.test(asked) || /^[ㄱ-ㅎ]+$/.test(single)) return initialsOf(headline).includes(single);
    const holds = /[^\0-\u02ff]/.test(asked)
      ? said.includes(asked)
      : holdsWords(figures, asked.replace(/(\d),(?=\d{3})/g, '$1'), isBegun);
    return holds !== (not === '-');
  });
}
