import { bylineIn } from './byline.ts';
import type { Rated } from './pageExtent.ts';
import { isCredit, isPlea } from './pageWords.ts';
import { stampIn } from './stamp.ts';

const opening = /^(?:[•·▪○●□■◦☆★*+-]|\d{1,3}[.)])\s+/;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Lines above the body among which its headline is sought. */
const reach = 40;

/** Where the headline of a story stands above its body: the line that says the story's words, stands near and is said again. */
export function headlineAt(rated: readonly Rated[], body: number): number | null {
  const counts = new Map<string, number>();
  for (const { line } of rated) {
    const text = line.text.replace(opening, '');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const said = new Set(
    wordsOf(
      rated
        .slice(body, body + 12)
        .map(({ line }) => line.text.slice(0, 2000))
        .join(' '),
    ),
  );
  let best: { at: number; score: number } | null = null;
  for (let at = body - 1; at >= Math.max(0, body - reach); at -= 1) {
    const one = rated[at];
    if (!one) break;
    const text = one.line.text.replace(opening, '');
    if (text.length < 8 || text.length > 250 || one.words < 2 || one.role === 'chrome' || one.role === 'more') continue;
    if (bylineIn(text) || (text.length < 90 && stampIn(text)) || isCredit(text) || isPlea(text)) continue;
    const words = wordsOf(text);
    const share = words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length;
    const score =
      share * 4 +
      Math.min(one.words, 10) * 0.25 +
      ((counts.get(text) ?? 0) > 1 ? 1.5 : 0) -
      (one.isBulleted ? 2 : 0) -
      (one.isSentence ? 1.5 : 0) -
      (body - at) * 0.08;
    if (score > (best?.score ?? 2)) best = { at, score };
  }
  return best?.at ?? null;
}
