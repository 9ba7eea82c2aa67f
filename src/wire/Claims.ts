import type { Field, Span } from './span.ts';

type Claim = { readonly start: number; readonly end: number; readonly field: Field };

/** Which stretches of the copy were read as which field. Cutting the copy along them can lose nothing. */
export class Claims {
  readonly #claims: Claim[] = [];

  /** Claims a stretch for a field; an empty one is no claim. */
  add(start: number, end: number, field: Field): void {
    if (end > start) this.#claims.push({ start, end, field });
  }

  /** Every span of the copy in order; where two claims overlap, the one that starts first wins. */
  spans(copy: string): Span[] {
    const spans: Span[] = [];
    let at = 0;
    for (const { start, end, field } of this.#claims.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (end <= at) continue;
      const begin = Math.max(start, at);
      if (begin > at) spans.push({ raw: copy.slice(at, begin), field: null });
      spans.push({ raw: copy.slice(begin, end), field });
      at = end;
    }
    if (at < copy.length || spans.length === 0) spans.push({ raw: copy.slice(at), field: null });
    return spans;
  }
}
