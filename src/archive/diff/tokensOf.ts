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

/** The pieces of a text, sign by sign. */
export function scanTokens(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    tokens.push(text.slice(at, end));
    at = end;
  }
  return tokens;
}

/** A sign that {@link piece} may not read as the scan does: all but ASCII, the letters of Latin-1, Hangul, Han, and the marks that go with them. */
const other =
  /[^\0-\x7f\u00a0\u00a3\u00a5\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2010-\u203e\u20a9\u20ac\u3001-\u3003\u3008-\u3011\u4e00-\u9fef\uac00-\ud7a3]/;

const piece =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u4e00-\u9fef\uac00-\ud7a3]+(?:['’-][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u4e00-\u9fef\uac00-\ud7a3]+)*|(?:[$€£¥₩]\s?)?\d(?:[\d.,:]*\d)?(?:\s?(?:%|percent\b|pct\b|million\b|billion\b|trillion\b|[만억조천]+))?|\s+|./g;

/**
 * A text in the pieces that it is compared by: words, figures with their currency and unit, runs of blanks, any other sign. A
 * scan costs too much where it runs once and cold, as in a browser; what most copy consists of is matched at once.
 */
export const tokensOf = (text: string): string[] => (other.test(text) ? scanTokens(text) : (text.match(piece) ?? []));
