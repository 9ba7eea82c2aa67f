import { agencies } from './agencies/agencies.ts';
import { anyOf } from './anyOf.ts';
import { mayOpen } from './mayOpen.ts';
import { openedBy, opensPlainly } from './openedBy.ts';

/** Marks that many agencies end their copy with; an agency's own are in its record. */
const marks =
  /^(?:\(END\)|\(끝\)|[（(]完[)）]|Enditem|ENDITEM|Fin|[-–—]\s?30\s?[-–—]|-0-|#{2,8}|# # #|(?:[-–—(]\s?)?(?:ends|Ends|ENDS)(?:\s?[-–—)])?|NNNN|■|\(?(?:MORE|More)\)?(?:\.{2,3})?|\(MORE TO FOLLOW\)|S(?:OURCE|ource):?\s.{2,100})$/;
const credits =
  /^\((?:Reporting|Writing|Additional reporting|Compiled|Editing|Con información|Edited|Reportage|Redaktion)\b.{0,400}\)?$/i;
const initials = /^\(?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,6}\)?(?:\/?\s?=)?$/;

const ends = agencies.flatMap(({ ends: list = [] }) => list);
const isOwn = anyOf(ends);

/** Whether a line ends the copy: a sign-off, a credit line or initials. */
export const isSignOff = (text: string): boolean =>
  text.length < 420 &&
  (marks.test(text) || (text.length < 100 && (initials.test(text) || isOwn(text))) || credits.test(text));

const certain =
  /^(?:\(END\)|\(끝\)|[（(]完[)）]|E[Nn][Dd][Ii][Tt][Ee][Mm]|[-–—]\s?30\s?[-–—]|\((?:ends|Ends|ENDS)\)|[-–—]\s?(?:ends|Ends|ENDS)\s?[-–—]|NNNN|# # #|#{3,8})$|^SOURCE:?\s\S/;

const opensEnd = mayOpen([certain, ...ends]);

/** No end that opens with a letter or a figure is longer, a release's source apart. */
const longest = 34;

/** What a release's source opens with, which may be longer. */
const opensSource = openedBy('Ss');

const isTooLong = (text: string): boolean =>
  text.length >= 100 ||
  (text.length > longest &&
    ((opensPlainly(text) && !opensSource(text)) || (/^[\p{L}\d"“‘'`]/u.test(text) && !/^source/i.test(text))));

/** Whether a line ends the copy for certain, whatever comes after it: no lone word does, since a page may say it anywhere. */
export const isEnd = (text: string): boolean =>
  text !== '' && opensEnd(text) && !isTooLong(text) && (certain.test(text) || (/[^\p{L}]/u.test(text) && isOwn(text)));

const tails: readonly RegExp[] = [
  /\s(?<end>\((?:Reporting|Writing|Additional reporting|Editing|Compiled)\b[^()]{2,400}\))$/i,
  /\s?(?<end>\(END\)|\(끝\)|（完）)$/,
  /[.!?”"']\s(?<end>-0-|-\s?30\s?-)$/,
  ...agencies.flatMap(({ tails: list = [] }) => list),
];

const hasTail = anyOf(tails);

/** What ends the copy at the end of its last paragraph, and where it starts; null without. */
export function tailOf(text: string): { readonly end: string; readonly at: number } | null {
  const from = Math.max(0, text.length - 430);
  const tail = text.slice(from);
  if (!hasTail(tail)) return null;
  for (const pattern of tails) {
    const end = pattern.exec(tail)?.groups?.end;
    if (end !== undefined) return { end, at: text.length - end.length };
  }
  return null;
}

const remark =
  /^(?:\(?(?:STORY CAN END HERE|OPTIONAL MATERIAL FOLLOWS|(?:BEGIN|END) OPTIONAL|OPTIONAL TRIM|MORE TO COME|EDITORS: STORY CAN END|Optional (?:add|material|trim) follows)\b.{0,80}|\(?(?:MORE|more)\)?|-\s?\d{1,2}\s?-|(?:EDITORS|Editors|EDS|Eds)\s?:|AP Photos?\b.{0,200})$/;

const opensRemark = mayOpen([remark]);

/** Whether a line is the desk's word to other desks, inside the copy but not of it. */
export const isRemark = (text: string): boolean => text.length < 220 && opensRemark(text) && remark.test(text);

const notice =
  /^(?:\(C\)|©|ⓒ|\(c\)|Copyright\b|COPYRIGHT\b|<\s?저작권자|[【[]版[权權]|<Copyright|Copyrights? |c\. ?\d{4}\s)/;

const opensNotice = mayOpen([notice]);

/** A paragraph about copyright, not a line that claims it. */
const isSentence = (text: string): boolean =>
  /^[Cc]opyrights?\s(?!by\b)\p{Ll}/u.test(text) && !/©|\(c\)|\d{4}|\brights\b|reserved/iu.test(text);

/** The copyright a line states; null if it states none. */
export function copyrightIn(text: string): { notice: string; holder: string | null } | null {
  if (text.length > 300 || !opensNotice(text) || !notice.test(text) || isSentence(text)) return null;
  const inner = text.replace(/^[<【[]|[>】\]]$/g, '').replace(/^저작권자|^版[权權]归?/, '');
  const words = inner
    .replace(/^\s*(?:(?:\(C\)|©|ⓒ|\(c\)|Copyrights?)\s*){1,3}/i, '')
    .replace(/^(?:\(C\)|©|\(c\)|c\.)?\s*(?:\d{4}(?:-\d{2,4})?)?[\s,]*(?:by\s)?/i, '');
  const holder =
    words
      .split(/(?<!(?:^|[^\p{L}])\p{Lu})\.\s|,\s|\.$|,\s?무단|所有|\sAll [Rr]ights/u)[0]
      ?.replace(/\s\d{4}$/, '')
      ?.trim()
      .replace(/[.,]$/, '') ?? '';
  if (holder === '' && text.length < 14) return null;
  return { notice: text, holder: holder === '' ? null : holder };
}

const furniture =
  /(?:facebook|twitter|kakaotalk|kakaostory|kakao|pinterest|naver|band|print|share|email|e-mail|url|copy|link|scrap|save|like|comment|menu|search|home|login|subscribe|go to contents|go to navigation|list|top|font size|read more|advertisement|sns|skip to content|스크랩|인쇄|공유|댓글|글자크기|본문 바로가기|제보는 카카오톡 okjebo|메뉴 바로가기|가|aa|a|x|[-+])\s?/iy;

const opensButton = mayOpen([furniture]);

/** Whether a text is made of the words of share buttons, zoom and menus, each as often as it likes. */
function isButtons(text: string): boolean {
  const from = opensPlainly(text) ? 0 : (/^[•·*-]\s*(?=\S)/.exec(text)?.[0].length ?? 0);
  if (from === 0 && !opensButton(text)) return false;
  furniture.lastIndex = from;
  do if (!furniture.test(text)) return false;
  while (furniture.lastIndex < text.length);
  return true;
}

/** Whether a line is page furniture that a scraper left: share buttons, zoom, print, menus. */
export const isFurniture = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 60 &&
  (isButtons(text) || (text.startsWith('![') && /^!\[[^\]]*\]\([^)]*\)$/.test(text)));

/** Whether a line above the body is furniture: there a bullet is one more button, whatever its name; in the body it is a list. */
export const isFurnitureAbove = (text: string): boolean =>
  isFurniture(text) || (text.length <= 60 && !opensPlainly(text) && /^[•·]\s/.test(text));
