import { bylineIn } from './byline.ts';
import type { Rated } from './pageExtent.ts';
import { isHeaderLine } from './pageHeader.ts';
import { isCredit } from './pageWords.ts';

const opening = /^(?:[•·▪○●□■◦☆★*+-]|\d{1,3}[.)])\s+/;
const unspaced = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** What a text says: its words of four letters or more, or pairs of signs where the script has no blanks or bends its words. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!unspaced.test(word)) return word.length > 3 ? [word] : [];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
}

/** Lines above the body's first among which its headline is sought, and below it, where a standfirst opens the text. */
const reach = { above: 150, below: 8 };

/** Words that the story says, as far as a headline would repeat them. */
function saidIn(stretch: readonly Rated[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { line, isProse } of stretch.slice(0, 60))
    if (isProse) for (const word of wordsOf(line.text.slice(0, 1500))) said.add(word);
  return said;
}

/** How well a line would do as the headline; the better, the more of its words the story says. */
function scoreOf(one: Rated, said: ReadonlySet<string>, distance: number): number {
  const words = wordsOf(one.line.text);
  const share = words.filter((word) => said.has(word)).length / Math.max(3, words.length);
  return (
    share * 4 +
    Math.min(one.words, 9) * 0.25 -
    Math.max(0, one.words - 18) * 0.15 +
    (one.times > 1 && one.times < 6 ? 1.2 : 0) -
    (one.isBulleted ? 2.5 : one.isInList ? 2.5 : 0) -
    (/\s[>»›|]\s|\.(?:com|net|org)$/.test(one.line.text) ? 1.2 : 0) -
    (/[.。]["”’]?$/.test(one.line.text) ? 1.5 : 0) -
    (one.isProse ? (one.words > 18 ? 2.5 : 0.8) : 0) -
    Math.min(Math.abs(distance), 40) * 0.04
  );
}

/** Whether a line says the same twice, as a picture's alternative text and its caption run together. */
const isDoubled = (text: string): boolean =>
  text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

const isTitle = ({ line, role, words }: Rated): boolean => {
  const text = line.text.replace(opening, '');
  return (
    role !== 'chrome' &&
    role !== 'more' &&
    role !== 'comments' &&
    role !== 'plea' &&
    text.length >= 6 &&
    text.length <= 250 &&
    words >= 2 &&
    bylineIn(text) === null &&
    !isHeaderLine(line) &&
    !isDoubled(text) &&
    !isCredit(text)
  );
};

const isParagraph = (one: Rated | undefined): boolean =>
  one?.role === 'prose' && !one.isInList && one.times === 1 && !isCredit(one.line.text);

type Candidate = { readonly at: number; readonly score: number };

/** Lines that stand between a headline and its byline or time at the most, chrome aside. */
const headerReach = 5;

/** What the place of bylines and times tells: below a line, they speak for it; further above than the next lines, against it. */
function headerScore(toHeaderBelow: number, at: number, headers: readonly number[]): number {
  if (toHeaderBelow <= headerReach) return 1.2;
  const above = headers.find((header) => header < at);
  if (above === undefined) return 0;
  return at - above <= 2 ? 0 : -1.2;
}

/** Every line near a stretch's start that could be its headline, nearest first. */
function candidates(rated: readonly Rated[], from: number, to: number): Candidate[] {
  const said = saidIn(rated.slice(from, to));
  const found: (Candidate & { readonly toHeader: number })[] = [];
  const headers: number[] = [];
  let toHeader = Number.POSITIVE_INFINITY;
  for (let at = Math.min(from + reach.below, to - 2); at >= Math.max(0, from - reach.above); at -= 1) {
    const one = rated[at];
    if (!one) continue;
    if (isHeaderLine(one.line)) {
      toHeader = 0;
      headers.push(at);
    } else if (one.role === 'short' || one.role === 'prose' || one.role === 'sentence') toHeader += 1;
    if (!isTitle(one) || (at > from && toHeader > headerReach)) continue;
    const isBelowText = isParagraph(rated[at - 1]) || isParagraph(rated[at - 2]);
    found.push({ at, toHeader, score: scoreOf(one, said, from - at) - (isBelowText ? 1.5 : 0) });
  }
  return found.map(({ at, score, toHeader: below }) => ({ at, score: score + headerScore(below, at, headers) }));
}

/** Whether a trail of sections ends in another line. */
const endsWith = (trail: Rated | undefined, title: Rated | undefined): boolean =>
  trail !== undefined &&
  title !== undefined &&
  title.line.text.length > 15 &&
  title.line.text.length < trail.line.text.length &&
  /\s[>»›|/:]\s/.test(trail.line.text) &&
  trail.line.text.endsWith(title.line.text);

/** How far above the best line, and by how much worse, a line still is the headline and the best its standfirst. */
const standfirst = { lines: 7, score: 1.3, words: 4 };

/** Where the headline of a stretch of story stands: the line near its start that says its words, and is said again. */
export function headlineAt(rated: readonly Rated[], from: number, to: number): number | null {
  const found = candidates(rated, from, to);
  let best: Candidate | null = null;
  for (const one of found) if (one.score > (best?.score ?? 2)) best = one;
  if (best === null) return null;
  const { at, score } = best;
  const top = rated[at];
  const inside = found.find((one) => Math.abs(one.at - at) < 15 && endsWith(top, rated[one.at]));
  if (inside) return inside.at;
  if (!top || (top.times > 1 && top.words <= 18)) return at;
  const depth = top.words < 10 && !top.isSentence ? 1 : standfirst.lines;
  const above = found.filter(
    (one) =>
      one.at < at &&
      at - one.at <= depth &&
      one.score >= score - standfirst.score &&
      (rated[one.at]?.words ?? 0) >= standfirst.words,
  );
  return above.at(-1)?.at ?? at;
}
