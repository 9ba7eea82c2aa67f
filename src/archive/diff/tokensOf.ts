import { isBlankAt, isLetterAt, unitsAt } from './letters.ts';

/** A figure with its currency and unit. */
const figure =
  /(?:[$€£¥₩]\s?)?\d(?:[\d.,:]*\d)?(?:\s?(?:%|percent\b|pct\b|million\b|billion\b|trillion\b|[만억조천]+))?/y;

const isJoint = (code: number): boolean => code === 39 || code === 45 || code === 0x2019;
const mayBeginFigure = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac || code === 0x20a9;

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isLetterAt(text, at)) at += unitsAt(text, at);
    if (at + 1 >= text.length || !isJoint(text.charCodeAt(at)) || !isLetterAt(text, at + 1)) return at;
    at += 1;
  }
}

function figureEnd(text: string, from: number): number {
  figure.lastIndex = from;
  return figure.test(text) ? figure.lastIndex : from;
}

function tokenEnd(text: string, from: number): number {
  if (isLetterAt(text, from)) return wordEnd(text, from);
  const end = mayBeginFigure(text.charCodeAt(from)) ? figureEnd(text, from) : from;
  if (end > from) return end;
  if (!isBlankAt(text, from)) return from + unitsAt(text, from);
  let at = from + 1;
  while (at < text.length && isBlankAt(text, at)) at += 1;
  return at;
}

/** A text in the pieces that it is compared by: words, figures with their currency and unit, runs of blanks, any other sign. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    tokens.push(text.slice(at, end));
    at = end;
  }
  return tokens;
}
