import type { Ask } from './Ask.ts';
import { hitsIn, type Piece, piecesOf } from './hitsIn.ts';

/** So many characters of a text are shown, and so many of them before the first hit. */
const [length, before] = [180, 50];

const cutAt = (text: string, at: number, step: 1 | -1): number => {
  for (let moved = 0; moved < 20; moved += 1) {
    const place = at + moved * step;
    if (place <= 0 || place >= text.length || /\s/.test(text.charAt(place))) return place;
  }
  // Half of a pair of surrogates is no character.
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + step : at;
};

/** The piece of a story that shows best why it was found: the text with the most of what is asked for, cut around it. */
export function glimpseOf(texts: readonly string[], ask: Ask): Piece[] {
  let best = { text: texts.find((text) => text.length > 60) ?? texts[0] ?? '', hits: [] as ReturnType<typeof hitsIn> };
  let most = 0;
  for (const text of texts) {
    const hits = hitsIn(text, ask);
    const different = new Set(hits.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
    if (different > most) [best, most] = [{ text, hits }, different];
  }
  const { text, hits } = best;
  const from = Math.max(0, cutAt(text, Math.max(0, (hits[0]?.start ?? 0) - before), -1));
  const to = Math.min(text.length, cutAt(text, from + length, 1));
  const own = hits.filter(({ start, end }) => start >= from && end <= to);
  const pieces = piecesOf(
    text.slice(from, to),
    own.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces.map((piece, at) => (at === 0 && from > 0 ? { ...piece, text: piece.text.trimStart() } : piece)),
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ];
}
