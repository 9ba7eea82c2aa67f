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

const languages = Object.keys(common);

const speakers: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  for (const [index, language] of languages.entries())
    for (const word of (common[language] ?? '').split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  return byWord;
})();

const longest = Math.max(...[...speakers.keys()].map((word) => word.length));

/** The scripts that tell a language, each with the last code of its range; `latin` for the rest. */
const ranges: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x1100, 0x11ff, 'ko'],
  [0x3041, 0x30ff, 'ja'],
  [0x3131, 0x318e, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];

const scriptOf = (code: number): string => {
  if (code < 0x370) return 'latin';
  for (const [from, to, script] of ranges) if (code >= from && code <= to) return script;
  return 'other';
};

const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x370) ||
  (code >= 0x1e00 && code < 0x1f00);

function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x370) latin += isLatinLetter(code) ? 1 : 0;
    else counts.set(scriptOf(code), (counts.get(scriptOf(code)) ?? 0) + 1);
  }
  return counts.set('latin', latin).set('other', 0);
}

/** The language that a text's letters alone tell; null for Latin letters, or none. */
function languageOfLetters(text: string): string | null {
  if (!/[\u0370-\uffff]/.test(text)) return null;
  const counts = lettersIn(text);
  let all = 0;
  for (const count of counts.values()) all += count;
  if (all === (counts.get('latin') ?? 0)) return null;
  const share = (script: string): number => (counts.get(script) ?? 0) / all;
  if (share('ko') > 0.3) return 'ko';
  if (share('ja') > 0.08 && share('ja') + share('zh') > 0.3) return 'ja';
  const found = ['zh', 'ru', 'ar', 'he', 'el', 'th', 'hi'].find((script) => share(script) > 0.3) ?? null;
  if (found === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return found === 'ar' && /[پچژگ]/.test(text) ? 'fa' : found;
}

/** Of the northern languages that share their words, the one whose letters these are. */
function northern(language: string, text: string): string {
  if (language === 'da' || language === 'no') return /[äö]/i.test(text) && !/[æø]/i.test(text) ? 'sv' : language;
  return language === 'sv' && /[æø]/i.test(text) && !/[äö]/i.test(text) ? 'no' : language;
}

/** So much of a text tells its language. */
const enough = 1000;

/** The language of a text, BCP 47, from its letters and its commonest words; the given one where it does not tell. */
export function languageOf(text: string, otherwise: string): string {
  const head = text.slice(0, enough);
  const written = languageOfLetters(head);
  if (written !== null) return written;
  const counts = new Array<number>(languages.length).fill(0);
  let words = 0;
  const lower = head.toLowerCase();
  for (let from = -1, at = 0; at <= lower.length; at += 1) {
    if (at < lower.length && isLatinLetter(lower.charCodeAt(at))) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    words += 1;
    if (at - from <= longest)
      for (const index of speakers.get(lower.slice(from, at)) ?? []) counts[index] = (counts[index] ?? 0) + 1;
    from = -1;
  }
  const most = Math.max(...counts);
  if (most < 2 || most < words * 0.08) return otherwise;
  return northern(languages[counts.indexOf(most)] ?? otherwise, head);
}

/** The language a name is written in: its letters', or for Latin letters the copy's own if it is written in them. */
export function languageOfName(name: string, copy: string): string {
  const written = languageOfLetters(name);
  if (written === 'zh' && (copy === 'ja' || copy === 'ko')) return copy;
  return written ?? (languages.includes(copy) ? copy : 'en');
}
