const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /[가-힣ㄱ-ㆎ]/g],
  ['ja', /[ぁ-ヿ]/g],
  ['zh', /[一-鿿]/g],
  ['ru', /[А-яЁё]/g],
  ['ar', /[؀-ۿ]/g],
  ['he', /[א-ת]/g],
  ['el', /[Α-ώ]/g],
  ['th', /[ก-๛]/g],
  ['hi', /[ऀ-ॿ]/g],
];

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'the of and to in that for is was on with said by from at has have it as be are',
    de: 'der die das und den von mit dem ist nicht ein eine sich auf für auch wurde werden im zu',
    fr: 'le la les des et du une est dans que qui pour sur pas au aux avec été ce',
    es: 'el los las del que una por con para se su fue este como más al según',
    it: 'il di che è della per una con sono del nel alla gli dei anche non ha',
    nl: 'de het een van en dat op te zijn voor met niet aan door heeft wordt bij',
    sv: 'och att det som en på är av för med den till inte har ett',
    da: 'og at det som en på er af for med den til ikke har et der',
    no: 'og at det som en på er av for med den til ikke har et',
    fi: 'ja on että ei se oli hän mukaan myös kun mutta ovat',
    pt: 'o os que do da em um uma para com não por mais dos no na',
  }).flatMap(([language, list]) => [[language, list] as const]),
);

const wordSets = [...words].map(([language, list]) => [language, new Set(list.split(' '))] as const);

/** The language of a text, BCP 47, from its letters and its commonest words; the given one where it does not tell. */
export function languageOf(text: string, otherwise: string): string {
  const head = text.slice(0, 4000);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of scripts) {
    const share = (head.match(letter)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === 'ja' ? 0.08 : 0.3)) return language;
  }
  const counts = new Map<string, number>();
  const seen = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of seen)
    for (const [language, set] of wordSets) if (set.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] >= seen.length * 0.08 ? best[0] : otherwise;
}
