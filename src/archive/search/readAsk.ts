import { type Ask, type Phrase, phraseOf } from './Ask.ts';

/** What of a search is read: nobody types more, and each word costs a file or two. */
const [mostLetters, mostParts] = [400, 24];

const part =
  /(?<not>-?)(?:(?<operator>source|by|slug|place|after|before|has|is):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]\S*))/giu;

/** A day, a month or a year as its first day and its last. */
function daysOf(value: string): { first: string; last: string } | null {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const first = `${year}-${month || '01'}-${day || '01'}`;
  const instant = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(first)) return null;
  if (day !== '') return { first, last: first };
  const next = month === '' ? Date.UTC(Number(year) + 1, 0, 0) : Date.UTC(Number(year), Number(month), 0);
  return { first, last: new Date(next).toISOString().slice(0, 10) };
}

type Draft = {
  wanted: Phrase[][];
  unwanted: Phrase[];
  from: string | null;
  to: string | null;
  isSaved: boolean;
  ignored: string[];
};

function addDay(draft: Draft, operator: 'after' | 'before', value: string, isNot: boolean): void {
  const days = daysOf(value);
  if (isNot) draft.ignored.push(`Nothing is known as “-${operator}:”.`);
  else if (!days) draft.ignored.push(`“${value.slice(0, 60)}” is not a day; write it as 2026-10-31, 2026-10 or 2026.`);
  else if (operator === 'after') draft.from = draft.from === null || days.first > draft.from ? days.first : draft.from;
  else draft.to = draft.to === null || days.last < draft.to ? days.last : draft.to;
}

function addFlag(draft: Draft, name: string, isNot: boolean): void {
  const phrase = [{ term: name.toLowerCase(), at: 0, isBegun: false }];
  if (name === 'is:saved' && !isNot) draft.isSaved = true;
  else if (name !== 'has:photo') draft.ignored.push(`Nothing is known as “${isNot ? '-' : ''}${name.slice(0, 60)}”.`);
  else if (isNot) draft.unwanted.push(phrase);
  else draft.wanted.push([phrase]);
}

function addWords(draft: Draft, text: string, prefix: string, isNot: boolean, isBegun: boolean): void {
  const phrase = phraseOf(text, prefix);
  if (phrase.length === 0) return;
  // A word that may go on is looked for as it stands, and as the plural that it may be: `companies`.
  const begun = isBegun ? [phraseOf(text, prefix, true)] : [];
  const whole = isBegun && phrase.some(({ term }) => term.length < prefix.length + 3) ? [] : [phrase];
  if (isNot) draft.unwanted.push(...begun, ...whole);
  else draft.wanted.push([...begun, ...whole]);
}

function addPart(draft: Draft, groups: Record<string, string | undefined>, isLast: boolean): void {
  const operator = groups.operator?.toLowerCase() ?? '';
  const isNot = groups.not === '-';
  const value = groups.quoted ?? groups.plain ?? '';
  // An operator that nothing follows is still being typed.
  if (/^(?:source|by|slug|place|after|before|has|is):$/i.test(value)) return;
  if (operator === 'after' || operator === 'before') addDay(draft, operator, value, isNot);
  else if (operator === 'has' || operator === 'is') addFlag(draft, `${operator}:${value.toLowerCase()}`, isNot);
  else
    addWords(
      draft,
      value,
      operator && `${operator}:`,
      isNot,
      groups.quoted === undefined && (value.endsWith('*') || isLast),
    );
}

/**
 * What somebody typed, as what it asks for. It never fails: what means nothing is left out, and said.
 * @param isTyping whether the last word may still go on
 */
export function readAsk(text: string, isTyping = false): Ask {
  const draft: Draft = { wanted: [], unwanted: [], from: null, to: null, isSaved: false, ignored: [] };
  const read = text.slice(0, mostLetters).replace(/[“”„]/g, '"');
  if (text.length > mostLetters) draft.ignored.push(`Only the first ${mostLetters} letters were looked for.`);
  const found = [...read.matchAll(part)];
  if (found.length > mostParts) draft.ignored.push(`Only the first ${mostParts} words were looked for.`);
  for (const [at, match] of found.slice(0, mostParts).entries()) {
    const isLast = isTyping && at === found.length - 1 && match.index + match[0].length === read.length;
    addPart(draft, match.groups ?? {}, isLast && (match[0].length > 2 || !/^\p{ASCII}*$/u.test(match[0])));
  }
  return draft;
}

/** Whether an ask asks for anything at all. */
export const asksNothing = ({ wanted, unwanted, from, to, isSaved }: Ask): boolean =>
  wanted.length === 0 && unwanted.length === 0 && from === null && to === null && !isSaved;
