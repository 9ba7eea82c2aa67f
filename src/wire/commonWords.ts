/** The commonest words of languages in Latin letters, by which they are told apart. */
const common: Readonly<Record<string, string>> = {
  en: 'the a of and to in that for is was on with said by from at has have it as be are after its an will he they not this but who were',
  de: 'der die das und den von mit dem ist nicht ein eine sich auf für auch wurde werden im zu des am bei nach',
  fr: 'le la de les des et du une est dans que qui pour sur pas au aux avec été ce en par son à selon',
  es: 'el la de los las del que una por con para se su fue este como más al según y en hoy lo',
  it: 'il di che è della per una con sono del nel alla gli dei anche non ha la le si i in dal',
  nl: 'de het een van en dat op te zijn voor met niet aan door heeft wordt bij is in na ook',
  sv: 'och att det som en på är av för med den till inte har ett om säger från i efter de',
  da: 'og at det som en på er af for med den til ikke har et der blev efter siger fra i om',
  no: 'og at det som en på er av for med den til ikke har et ble etter sier fra i om',
  fi: 'ja on että ei se oli hän mukaan myös kun mutta ovat joka sanoo',
  pt: 'o de os que do da em um uma para com não por mais dos no na ao pelo são foi e é a as',
  pl: 'w i na z do się nie że jest to o po od przez dla',
  cs: 'a v na se je že s z do to o po od pro byl',
  hu: 'a az és hogy nem is egy volt meg ez',
  tr: 've bir bu için ile olarak olan daha çok sonra',
  id: 'yang dan di untuk dengan pada ini itu dari dalam akan tidak',
  vi: 'và của là các trong cho được không có với',
  ro: 'și în pe că din pentru care sunt',
};

/** The languages that are told by their words, in the order in which they win where as many words speak for each. */
export const languages = Object.keys(common);

/** Which languages each word speaks for, by their places in `languages`. */
export const speakers: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  for (const [index, language] of languages.entries())
    for (const word of (common[language] ?? '').split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  return byWord;
})();

/** The letters of the longest of them. */
export const longest = Math.max(...[...speakers.keys()].map((word) => word.length));

/** How many of a text's words speak for each language, and how many words it has. */
export type Counted = { readonly counts: readonly number[]; readonly words: number };

/** No word for any language. */
export const noCounts = (): number[] => new Array<number>(languages.length).fill(0);

/** Counts one word for the languages it speaks for. */
export function countFor(counts: number[], spoken: readonly number[] | undefined): void {
  if (!spoken) return;
  for (let at = 0; at < spoken.length; at += 1) {
    const index = spoken[at] ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

/** A word of ASCII letters as a number: five bits a letter hold six letters, and no common word has more. */
const keyOf = (word: string): number => {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = (key << 5) | (word.charCodeAt(at) & 31);
  return key;
};

const plain: ReadonlyMap<number, readonly number[]> = new Map(
  [...speakers].filter(([word]) => /^[a-z]{1,6}$/.test(word)).map(([word, spoken]) => [keyOf(word), spoken] as const),
);

/** The words by their last two letters and a half, which tell most of them apart: the number of one that has this ending. */
const endings = new Int32Array(4096);
const spokenBy = new Array<readonly number[] | undefined>(4096).fill(undefined);
for (const [key, spoken] of plain) {
  endings[key & 4095] = key;
  spokenBy[key & 4095] = spoken;
}

/** The languages that a word speaks for. */
function spokenOf(key: number): readonly number[] | undefined {
  const ending = endings[key & 4095];
  return ending === key || ending === 0 ? spokenBy[key & 4095] : plain.get(key);
}

/**
 * Counts as `countWords` does, for a text of ASCII alone: it makes neither a copy in small letters nor a string a word.
 * @returns null for any other text
 */
export function countPlainWords(text: string, end = text.length): Counted | null {
  const counts = noCounts();
  let [words, letters, key] = [0, 0, 0];
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code > 127) return null;
    // A letter's code with this bit is its small letter's, and no other sign's is.
    const small = code | 32;
    if (small >= 97 && small <= 122) {
      key = (key << 5) | (small & 31);
      letters += 1;
      continue;
    }
    if (letters === 0) continue;
    words += 1;
    if (letters <= longest) countFor(counts, spokenOf(key));
    letters = 0;
    key = 0;
  }
  return { counts, words };
}
