import type { Byline } from './article.ts';
import { languageOfName } from './language.ts';
import { mayOpen } from './mayOpen.ts';

const opening = /^\(?\s?(?:By|BY|by|Von|Par|Por|Di|Av|Door)\s+/;
const opensByline = mayOpen([opening]);
const title = /,\s.*$|\s*=\s*$|\s+(?:기자|특파원|記者|记者)\s*$/;

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 50 &&
  !/[.!?;:"“”]\s|[!?;:"“”\d@]$/.test(text) &&
  text.split(/\s+/).length <= 6 &&
  /^[\p{L}'’]/u.test(text);

/** The writers in a piece of text, `A, B and C`, each with the language of its letters. */
export function writersIn(text: string): Byline[] {
  const names = text
    .slice(0, 300)
    .split(
      /\s+(?:and|und|et|y|e|en|och|og)\s+(?=\p{Lu})|\s*&\s*|\s*[·ㆍ、]\s*|(?<=[\p{Script=Han}])\s+(?=\p{Script=Han})|\s*,\s+(?=[\p{Lu}가-힣])/u,
    )
    .map((name) => name.replace(title, '').trim())
    .flatMap((name) => (/^[가-힣]{2,4}(?:\s[가-힣]{2,4})+$/.test(name) ? name.split(' ') : [name]))
    .filter(isName);
  return names.map((name) => ({ name, language: languageOfName(name, 'en') }));
}

const roles =
  /\b(?:writer|reporter|correspondent|staff|press|service|agency|reuters|editor|news|associated|bureau|columnist|contributor)\b/i;

/** Whether a title is in small letters too. */
export const isMixed = (title: string): boolean => title !== title.toUpperCase();

/** Names in capitals, two or more of them with commas between, as some desks sign below the headline. */
const capitals =
  /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,2}(?:, \p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,2}){1,4}$/u;

/**
 * Reads a header line as a byline, `By A and B`; null if it is none.
 * @param isBelowTitle whether a title in small letters stands above, so that capitals are names
 */
export function bylineIn(line: string, isBelowTitle = false): { bylines: Byline[]; from: number } | null {
  if (line.length > 160) return null;
  if (isBelowTitle && capitals.test(line)) return { bylines: writersIn(line), from: 0 };
  const match = opensByline(line) ? opening.exec(line) : null;
  if (!match || /[.!?]["”]?$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.$/, ''))) return null;
  const words = line
    .slice(match[0].length)
    .replace(/\)$/, '')
    .split(/,\s|\s*[|/]\s/);
  const people = words.filter((part, index) => index === 0 || !roles.test(part)).join(', ');
  if (!/^(?:[\p{Lu}가-힣]|[a-z]{1,3}\s\p{Lu}|al-|d['’])/u.test(people)) return null;
  const bylines = writersIn(people);
  return bylines.length > 0 ? { bylines, from: match[0].length } : null;
}
