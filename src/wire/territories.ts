/** Where usage terms let a picture be used, as ISO 3166 codes: nowhere else, and nowhere of these. */
export type Territories = { readonly onlyIn: readonly string[]; readonly notIn: readonly string[] };

/** A territory that the terms name and nobody knows; the code that CLDR has for it. */
export const unknownTerritory = 'ZZ';

/** The languages that terms name countries in. */
const languages = ['en', 'de', 'fr', 'es', 'ko', 'ja', 'zh'];

const alsoCalled =
  'uk GB|u.k GB|gb GB|great britain GB|britain GB|usa US|u.s US|us US|u.s.a US|republic of korea KR|korea KR|s. korea KR|rok KR|국내 KR|한국 KR|holland NL|czech republic CZ|slovak republic SK|turkey TR|russian federation RU|uae AE|prc CN|mainland china CN|国内 CN|中国大陆 CN|brd DE|estados unidos de américa US';

/** Groupings that `Intl` names beside countries. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', unknownTerritory]);

let known: Map<string, string> | null = null;

/** Every country's names. Made when terms first name one, since it takes a few milliseconds. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  known = new Map();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const real = codes.filter((code) => !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code);
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of real) {
      const name = display.of(code)?.toLowerCase();
      if (name && !known.has(name)) known.set(name, code);
    }
  }
  for (const entry of alsoCalled.split('|')) known.set(entry.slice(0, -3), entry.slice(-2));
  return known;
}

const article = /^(?:the|der|die|das|den|le|la|les|el|los|las)\s|^l['’]/;

const codeOf = (name: string): string | undefined => {
  const plain = name.toLowerCase().replace(/^[\s"'*(]+|[\s"'*).!]+$/g, '');
  return names().get(plain) ?? names().get(plain.replace(article, ''));
};

/** The country that a text opens with; what follows the name in a few words is passed over. */
function countryAt(text: string): string[] {
  const words = text.trim().split(/\s+/).slice(0, 8);
  for (let length = words.length; length > 0; length -= 1) {
    const code = codeOf(words.slice(0, length).join(' '));
    if (code) return [code];
  }
  return [];
}

const listed = /\s*[,/&、·]\s*|\s(?:and|und|et|y|or|oder)\s|\s?(?:및|和|与)\s?/i;

/** The countries that a text lists. */
function countriesIn(places: string): string[] {
  const whole = codeOf(places);
  return whole ? [whole] : places.split(listed).slice(0, 40).flatMap(countryAt);
}

/** A form of words that names places; `isSure`: it means a territory even where nobody knows the name. */
type Form = { readonly pattern: RegExp; readonly isSure?: boolean };

const han = '[\\p{Script=Han}ァ-ヶー]';

const only: readonly Form[] = [
  {
    pattern:
      /\b(?:use|usage|publication|distribution) (?:is )?(?:only|restricted|limited) (?:permitted |allowed )?(?:in|within|to) (?!connection|relation|conjunction|the context|context|editorial|clients)(?<places>.{2,120})$/i,
    isSure: true,
  },
  { pattern: /\bonly for (?:use|publication|distribution) (?:in|within) (?<places>.{2,120})$/i, isSure: true },
  { pattern: /\b(?:use|usage|publication|distribution) (?:in|within) (?<places>.{2,80}) only$/i, isSure: true },
  {
    pattern: /\b(?:no|not for) (?:use|publication|distribution|sales?) outside (?:of )?(?<places>.{2,120})$/i,
    isSure: true,
  },
  { pattern: /^(?:for )?(?<places>.{2,60}?) (?:use |rights |clients |media |newspapers )?only$/i },
  { pattern: /\bnur (?:\S{2,20} ){0,3}?(?:in|für) (?<places>.{2,80})$/i },
  { pattern: /(?:uniquement|seulement|exclusivement) (?:en|au|aux|pour) (?<places>.{2,80})$/i },
  { pattern: /\b(?:en|au|aux) (?<places>.{2,60}?) (?:uniquement|seulement|exclusivement)$/i },
  {
    pattern:
      /(?:s[oó]lo|[uú]nicamente|exclusiv[oa]|exclusivamente) (?:\S{2,12} ){0,3}?(?:en|para) (?!su |uso |publicación )(?<places>.{2,80})$/i,
  },
  { pattern: /(?<places>[가-힣]{2,10}?) ?(?:내 ?|안 ?)?(?:에서만|용$|용\s|한정)/ },
  { pattern: new RegExp(`(?<places>${han}{2,10}?)(?:国内|内)?(?:での使用)?(?:のみ|限定|に限)`, 'u') },
  {
    pattern:
      /(?:仅限|仅供|只限|只供|僅限|僅供)在?(?<places>\p{Script=Han}{2,8}?)(?:境内|国内|地区)?(?:使用|媒体|发表|刊登)/u,
  },
];

const except: readonly Form[] = [
  { pattern: /^\W{0,4}(?<places>[\p{Lu}\p{N} .,&/'’-]{2,120})[ ,]OUT\b/u },
  { pattern: /\b(?:no|not for) (?:use|publication|distribution|sales?) (?:in|within|to) (?<places>.{2,120})$/i },
  { pattern: /\b(?:except|excluding|excl\.?|other than) (?:in |for )?(?<places>.{2,120})$/i },
  { pattern: /(?:\bnicht|\bkeine \S{4,20}) (?:\S{2,20} ){0,2}?(?:in|für) (?<places>.{2,80})$/i },
  { pattern: /(?:außer|ausgenommen|gesperrt)(?: in| für)? (?<places>.{2,80})$/i },
  {
    pattern:
      /(?:sauf|hors|excepté|interdite?|pas d['’]utilisation|à l['’]exception)(?: en| au| aux| de| pour)? (?<places>.{2,80})$/i,
  },
  { pattern: /(?:excepto|salvo|prohibid[oa](?: su)?(?: uso| publicación| venta)?)(?: en| para)? (?<places>.{2,80})$/i },
  { pattern: /(?<places>[가-힣]{2,10}) ?(?:은|는)? ?제외/ },
  { pattern: new RegExp(`(?<places>${han}{2,10}?)(?:国内)?(?:を除く|での使用は?(?:禁止|不可))`, 'u') },
  { pattern: /除(?<places>\p{Script=Han}{2,8}?)(?:以?外)/u },
  { pattern: /(?<places>\p{Script=Han}{2,8})除外/u },
];

/** Inside Japanese terms the home country has another name than inside Chinese ones. */
const home = (term: string): string[] => (/国内(?:のみ|限定|に限)/.test(term) ? ['JP'] : []);

function countriesBy(forms: readonly Form[], term: string): string[] {
  for (const { pattern, isSure } of forms) {
    const places = pattern.exec(term)?.groups?.places;
    if (places === undefined) continue;
    const codes = countriesIn(places);
    if (codes.length > 0) return codes;
    if (isSure) return [unknownTerritory];
  }
  return [];
}

/** Where usage terms let a picture be used. */
export function territoriesIn(usageTerms: readonly string[]): Territories {
  const heads = usageTerms.map((term) => term.slice(0, 300));
  const notIn = heads.map((term) => countriesBy(except, term));
  const onlyIn = heads.flatMap((term, at) => {
    if ((notIn[at] ?? []).length > 0) return [];
    const codes = home(term);
    return codes.length > 0 && !/日本/.test(term) ? codes : countriesBy(only, term);
  });
  return { onlyIn: [...new Set(onlyIn)], notIn: [...new Set(notIn.flat())] };
}
