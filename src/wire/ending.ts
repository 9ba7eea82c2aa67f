const marks =
  /^(?:\(END\)|\(END\) Dow Jones Newswires.*|\(끝\)|（完）|Enditem|ENDITEM|Fin|-\s?30\s?-|-0-|#{2,}(?:\s.*)?|ends|ENDS|==Kyodo|EFE|Reuter|REUTER|-- BERNAMA|NNNN|\(ANSA\)\.?|AAP RTV.{0,12}|\/ritzau\/|■|# # #|\*{1,2} dpa.{0,40}|# dpa.{0,60})$/;
const credits = /^\((?:Reporting|Writing|Additional reporting|Compiled|Editing|Con información|Edited)\b.{0,400}\)?$/i;
const initials = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,6}(?:\/?\s?=)?$/;

/** Whether a line ends the copy: a sign-off, a credit line or initials. */
export const isSignOff = (text: string): boolean =>
  text.length < 420 && (marks.test(text) || credits.test(text) || initials.test(text));

/** Whether a line ends the copy for certain, whatever comes after it. */
export const isEnd = (text: string): boolean =>
  text.length < 60 && /^(?:\(END\)|\(끝\)|（完）|Enditem|-\s?30\s?-|NNNN|# # #|#{2,4})$/i.test(text);

const notice = /^(?:\(C\)|©|ⓒ|\(c\)|Copyright\b|COPYRIGHT\b|<\s?저작권자|【版权|<Copyright|Copyrights? )/;

/** The copyright a line states; null if it states none. */
export function copyrightIn(text: string): { notice: string; holder: string | null } | null {
  if (text.length > 300 || !notice.test(text)) return null;
  const inner = text.replace(/^[<【]|[>】]$/g, '').replace(/^저작권자|^版权归/, '');
  const words = inner
    .replace(/^\s*(?:\(C\)|©|ⓒ|\(c\)|Copyrights?)\s*/i, '')
    .replace(/^(?:\(C\)|©|\(c\))?\s*(?:\d{4}(?:-\d{2,4})?)?[\s,]*(?:by\s)?/i, '');
  const holder =
    words
      .split(/[.,]\s|\.$|,\s?무단|所有|\sAll [Rr]ights/)[0]
      ?.replace(/\s\d{4}$/, '')
      ?.trim()
      .replace(/[.,]$/, '') ?? '';
  return { notice: text, holder: holder === '' ? null : holder };
}

const furniture =
  /^(?:[•·*-]\s*)?(?:facebook|twitter|x|kakao(?:talk|story)?|pinterest|naver|band|print|share|email|e-mail|url|copy|link|scrap|save|like|comment|menu|search|home|login|subscribe|go to contents|go to navigation|list|top|[-+]|aa?|font size|read more|advertisement|sns|스크랩|인쇄|공유|댓글|글자크기)+$/i;

/** Whether a line is page furniture that a scraper left: share buttons, zoom, print, menus. */
export const isFurniture = (text: string): boolean =>
  text.length <= 60 &&
  (furniture.test(text) || /^!\[[^\]]*\]\([^)]*\)$/.test(text) || /^!\[\]\(\)$/.test(text) || /^[•·]\s/.test(text));
