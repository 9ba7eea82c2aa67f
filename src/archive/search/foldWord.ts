/** What NFD does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Plurals that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  wives: 'wife',
  knives: 'knife',
  lives: 'life',
  wolves: 'wolf',
  halves: 'half',
  shelves: 'shelf',
  thieves: 'thief',
  crises: 'crisi',
  crisis: 'crisi',
  analyses: 'analysi',
  analysis: 'analysi',
  oases: 'oasi',
  oasis: 'oasi',
  bases: 'bas',
  base: 'bas',
  uses: 'use',
  use: 'use',
  news: 'news',
  was: 'was',
  has: 'has',
  gas: 'gas',
  this: 'this',
  yes: 'yes',
}; // prettier-ignore

/**
 * A word of lower case without its plural, so that `fires` and `fire`, `buses` and `bus`, `companies` and `company` meet. What
 * it gives need not be a word; an `e` is dropped only behind a sibilant, so that `plane` stays apart from `plan`.
 */
export function singular(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length < 3) return word;
  let stem = word;
  if (/(?:s|x|z|ch|sh|..o)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/[^suai]s$|.{3}[ai]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && /(?:s|x|z|ch|sh|o)e$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 2 ? stem.replace(/(?<=[^aeiou])y$|ie$/, 'i') : stem;
}

/**
 * A word as it is looked for: no case, no accent, no plural; figures without the commas of their thousands.
 * @param isBegun whether it may go on, so that its last letter makes no plural
 */
export function foldWord(word: string, isBegun = false): string {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '');
  const small = word.replace(/['’][sS]$/, '').toLowerCase();
  if (/^[a-z]+$/.test(small)) return isBegun ? small : singular(small);
  const bare = small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłæœđðþı]/g, (letter) => plain[letter] ?? letter)
    .replaceAll('.', '');
  return /^[a-z]+$/.test(bare) && !small.includes('.') && !isBegun ? singular(bare) : bare;
}
