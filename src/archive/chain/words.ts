const small = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its more not of on or over said says
  she that the their them they this to up was were which who will with would after before about out than also no one two
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** Scripts that set no blanks between words, and Hangul, whose words carry their particles: read by pairs of signs. */
const paired = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const pairsOf = (word: string): string[] => {
  const signs = [...word];
  if (signs.length < 3) return [word];
  return signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign);
};

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:'s|’s)$/, '').replace(/(?:ies|es|s|ed|ing)$/, '') : word.replace(/['’]s$/, '');

const pattern =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{N}]+(?:[.,'’-]\d+|['’]s\b)*/gu;

/** The words of a text in order, folded: no case, no plural, no word of mere grammar; pairs of signs where a script sets no blanks. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.normalize('NFKC').matchAll(pattern)) {
    if (paired.test(word)) words.push(...pairsOf(word));
    else {
      const folded = word.toLowerCase();
      if (!small.has(folded)) words.push(stem(folded));
    }
  }
  return words;
}

const capital = /(?<=[\p{Ll},;]['"”’]?\s)\p{Lu}[\p{L}'’-]+/gu;

/** Names in a text: what is written with a capital inside a sentence, folded as words are. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [name] of text.matchAll(capital)) {
    const folded = name.toLowerCase();
    if (!small.has(folded)) names.add(stem(folded));
  }
  return names;
}
