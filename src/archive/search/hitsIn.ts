import type { Ask, AskedTerm, Phrase } from './Ask.ts';
import { initialOf, isPaired, readRun, scanWords } from './scanWords.ts';

/** From where to where in a text something asked for stands. */
export type Hit = { readonly start: number; readonly end: number };

/** A piece of text, and whether it was asked for. */
export type Piece = { readonly text: string; readonly isHit: boolean };

type Stand = { readonly term: string; readonly start: number; readonly end: number };

function standsOf(text: string): Map<number, Stand[]> {
  const stands = new Map<number, Stand[]>();
  const add = (place: number, stand: Stand): void => {
    const known = stands.get(place);
    if (known) known.push(stand);
    else stands.set(place, [stand]);
  };
  let place = 0;
  scanWords(text, (run, offset) => {
    const { terms, length } = readRun(run);
    for (const { term, at, start, end } of terms) add(place + at, { term, start: offset + start, end: offset + end });
    place += length;
  });
  return stands;
}

/** The same of a headline's initial consonants. */
function initialsOf(text: string): Map<number, Stand[]> {
  const signs = [...text].map((sign) => ({ sign, initial: initialOf(sign) }));
  const stands = new Map<number, Stand[]>();
  const known: { initial: string; start: number }[] = [];
  let offset = 0;
  for (const { sign, initial } of signs) {
    if (initial !== null) known.push({ initial, start: offset });
    offset += sign.length;
  }
  for (const [place, { initial, start }] of known.entries()) {
    const next = known[place + 1];
    stands.set(place, [{ term: initial + (next?.initial ?? ''), start, end: next ? next.start + 1 : start + 1 }]);
  }
  return stands;
}

function endOf(asked: AskedTerm, stand: Stand): number | null {
  if (stand.term === asked.term) return stand.end;
  if (!asked.isBegun || !stand.term.startsWith(asked.term)) return null;
  // One sign of a pair is lit alone; of a word that was begun, all.
  return isPaired(stand.term) && stand.end - stand.start === stand.term.length
    ? stand.start + asked.term.length
    : stand.end;
}

/** Where one term of a phrase stands at a place; null where it does not. */
function hitAt(asked: AskedTerm, stands: readonly Stand[] = []): Hit | null {
  for (const stand of stands) {
    const end = endOf(asked, stand);
    if (end !== null) return { start: stand.start, end };
  }
  return null;
}

function hitsOf(phrase: Phrase, stands: ReadonlyMap<number, readonly Stand[]>): Hit[] {
  const hits: Hit[] = [];
  for (const place of stands.keys()) {
    let [start, end] = [Number.POSITIVE_INFINITY, 0];
    for (const asked of phrase) {
      const hit = hitAt(asked, stands.get(place + asked.at));
      if (hit === null) {
        end = 0;
        break;
      }
      [start, end] = [Math.min(start, hit.start), Math.max(end, hit.end)];
    }
    if (end > 0) hits.push({ start, end });
  }
  return hits;
}

const isInitials = (phrase: Phrase): boolean => phrase.every(({ term }) => /^[\u1100-\u1112]+$/.test(term));

/**
 * Where a text holds what is asked for, in order and apart from one another.
 * @param isHeadline whether initial consonants may stand for its syllables
 */
export function hitsIn(text: string, ask: Ask, isHeadline = false): Hit[] {
  const phrases = ask.wanted
    .flat()
    .filter((phrase) => phrase.length > 0 && !phrase.some(({ term }) => /[:=]/.test(term)));
  if (phrases.length === 0) return [];
  const stands = standsOf(text);
  const hits = phrases.flatMap((phrase) =>
    isHeadline && isInitials(phrase) ? hitsOf(phrase, initialsOf(text)) : hitsOf(phrase, stands),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Hit[] = [];
  for (const hit of hits) {
    const last = apart.at(-1);
    if (last && hit.start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else apart.push(hit);
  }
  return apart;
}

/** A text in pieces, what was asked for apart from the rest. */
export function piecesOf(text: string, hits: readonly Hit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}
