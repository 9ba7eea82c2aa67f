import { territoriesIn } from './territories.ts';

/** What is not to be passed on. */
const redistribution =
  /no re-?distribution|not? (?:for|be) re-?distribut|redistribution (?:is )?(?:prohibited|forbidden|not (?:permitted|allowed))|not permitting redistribution|no third.party|재배포.{0,12}금지|(?:keine|nicht).{0,20}(?:weitergabe|weiterverbreit|weitergeben)|(?:weitergabe|weiterverbreitung).{0,20}(?:verboten|untersagt|nicht)|(?:redistribution|rediffusion|rediffusée?).{0,20}interdit|(?:pas de|sans|interdiction de(?: la)?) (?:re)?diffusion|pas de redistribution|prohibid.{0,16}(?:redistribu|redifusi)|(?:no|sin) redistribu|redistribución prohibida|(?:禁止|不得|请勿|請勿|严禁|嚴禁)(?:转载|轉載|传播|分发|再分发)|(?:転載|再配布|配信).{0,4}(?:禁|不可)/i;

/** What is not to be sold on. */
const sale =
  /not for (?:re)?sale|no (?:re)?sales?\b|resale (?:is )?(?:prohibited|not)|판매.{0,12}금지|(?:kein|nicht zum|ohne) (?:weiter)?verkauf|verkauf (?:verboten|untersagt)|(?:pas de|sans) (?:re)?vente|(?:re)?vente interdite|prohibid.{0,16}venta|venta prohibida|(?:no|sin) (?:re)?ventas?\b|(?:禁止|不得|严禁)(?:销售|出售|转售|倒卖)|非卖品|(?:販売|転売).{0,4}(?:禁|不可)|非売品/i;

/** What is not to be kept. */
const archive =
  /no archiv|not (?:to be |for )?archiv|archiv(?:al|ing)(?: use)? (?:is )?(?:prohibited|not)|DB ?(?:화 ?|구축 ?)?금지|(?:보관|아카이브|저장).{0,8}금지|keine archiv|nicht archivier|archivierung.{0,12}(?:verboten|untersagt|nicht)|(?:pas d['’]|sans )archiv|archivage interdit|(?:no|sin) archiv(?:ar|o)|prohibid.{0,16}archiv|(?:禁止|不得)(?:存档|归档|入库)|(?:アーカイブ|保存|蓄積).{0,6}(?:禁|不可)/i;

/** What is not to be used without its credit. */
const credit =
  /mandatory (?:photo )?credit|credit (?:is )?(?:mandatory|compulsory|obligatory|required)|must (?:be )?credit|obligatory credit|(?:nur )?(?:mit|bei|unter|gegen) .{0,24}nennung(?: des .{0,24}credits?)?|namensnennung|quellenangabe|urhebervermerk|(?:crédit|mention).{0,16}obligatoire|crédito.{0,16}obligatorio|(?:출처|크레딧).{0,12}(?:필수|명기|표기|밝혀)|(?:必须|须|請|请)(?:注明|标明|註明)|クレジット.{0,8}(?:必須|明記|要)/i;

/** What limits use otherwise. */
const other =
  /editorial use|use only|(?:achtung: ?)?(?:nur )?(?:zur |für )?redaktionelle[nr]? (?:verwendung|nutzung|zwecke?)|honorarpflichtig|usage éditorial|uso editorial|보도용|보도 ?목적|新闻报道(?:使用)?|报道用|編集目的|報道(?:目的|用|機関)|no (?:marketing|advertising|model release|internet|mags|magazines|tv|wireless)\b|distributed as a service to clients|(?:mags|magazines|tv|online|internet) out\b|world rights|not for (?:use|publication|distribution|commercial)|무단.{0,6}(?:전재|복제|사용)|無断転載|this content is intended for editorial use only|for other uses|additional clearances may be required|redistribution/i;

const all = [redistribution, sale, archive, credit, other] as const;

/** Whether usage terms forbid something; null where they do not speak of it. */
const forbids =
  (pattern: RegExp) =>
  (usageTerms: readonly string[]): false | null =>
    usageTerms.some((term) => pattern.test(term)) ? false : null;

/** Whether a picture may be passed on. */
export const mayRedistribute = forbids(redistribution);

/** Whether a picture may be sold. */
export const maySell = forbids(sale);

/** Whether a picture may be kept in an archive. */
export const mayArchive = forbids(archive);

/** Whether a picture may only be shown with its credit. */
export const isCreditDue = (usageTerms: readonly string[]): boolean => usageTerms.some((term) => credit.test(term));

const namesTerritory = (text: string): boolean => {
  if (
    !/only|\bOUT\b|except|outside|nur |nicht|keine|außer|gesperrt|uniquement|seulement|sauf|s[oó]lo|excepto|만|용|제외|のみ|限|除/i.test(
      text,
    )
  )
    return false;
  const { onlyIn, notIn } = territoriesIn([text]);
  return onlyIn.length + notIn.length > 0;
};

/** Whether words in brackets behind a caption are usage terms. */
export const isTerm = (text: string): boolean => all.some((pattern) => pattern.test(text)) || namesTerritory(text);

/** How much of a clause must be words of terms where no bracket says that it is one. */
const share = 0.6;

const coveredIn = (text: string): number =>
  all.reduce((sum, pattern) => sum + (pattern.exec(text)?.[0].length ?? 0), 0);

/**
 * Whether a clause that stands without brackets is one of usage terms: in capitals as desks write them, or made of
 * hardly anything else.
 */
export function isBareTerm(text: string): boolean {
  const clause = text.replace(/^[\s*]+|[\s*.!]+$/g, '');
  if (clause.length < 3 || clause.length > 140) return false;
  const isCapitals = /\p{Lu}{2}/u.test(clause) && !/\p{Ll}/u.test(clause.replace(/["“].*$/, ''));
  if (isCapitals) return isTerm(clause);
  return coveredIn(clause) >= clause.length * share || (/only|out$/i.test(clause) && namesTerritory(clause));
}

const between = /[.;,)\]*]\s+|[。）]|\s[-–—]{1,2}\s*|\s\*|;|\*$/g;

/** Where a run of bare usage terms at the end of a text begins; null where it ends otherwise. */
export function bareTermsAt(text: string): number | null {
  const from = Math.max(0, text.length - 320);
  const tail = text.slice(from);
  let [start, end]: [number | null, number] = [null, tail.length];
  for (const cut of [...tail.matchAll(between)].reverse()) {
    const next = cut.index + cut[0].length;
    const clause = tail.slice(next, end);
    if (clause.trim() !== '' && !isBareTerm(clause)) break;
    if (clause.trim() !== '') start = next;
    end = cut.index;
  }
  return start === null ? null : from + start - (/\*$/.exec(tail.slice(0, start))?.[0].length ?? 0);
}

const clauses = /\s[-–—]{1,2}\s|,\s?/;

/** Splits usage terms into their sentences, in their own words; what a desk strings together by dashes is one each. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\.\s+|\.$|;\s*|。/)
    .flatMap((sentence) => {
      const parts = sentence.split(clauses);
      return parts.length > 1 && parts.every((part) => isBareTerm(part)) ? parts : [sentence];
    })
    .map((sentence) => sentence.replace(/^[\s*]+|[\s*]+$/g, '').replace(/^[-–—]{1,2}\s+/, ''))
    .filter((sentence) => sentence !== '');

/** The usage terms that a line holds and nothing else; null for any other line. */
export function termsAlone(line: string): string[] | null {
  if (line.length > 320) return null;
  const inner = line.replace(/^\s*[([（]|[)\]）]\s*$/g, '');
  const sentences = sentencesOf(inner);
  return sentences.length > 0 && sentences.every(isBareTerm) ? sentences : null;
}
