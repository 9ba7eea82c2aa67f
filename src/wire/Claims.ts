import type { Field, Span } from './span.ts';

type Claim = { readonly start: number; readonly end: number; readonly field: Field };

const byPlace = (one: Claim, other: Claim): number => one.start - other.start || other.end - one.end;

/** Which stretches of the copy were read as which field. Cutting the copy along them can lose nothing. */
export class Claims {
  readonly #claims: Claim[] = [];

  /** Claims a stretch for a field; an empty one is no claim. */
  add(start: number, end: number, field: Field): void {
    if (end > start) this.#claims.push({ start, end, field });
  }

  #isInOrder(): boolean {
    for (let at = 1; at < this.#claims.length; at += 1) {
      const [one, next] = [this.#claims[at - 1], this.#claims[at]];
      if (one && next && byPlace(one, next) > 0) return false;
    }
    return true;
  }

  /** Every span of the copy in order; where two claims overlap, the one that starts first wins. */
  spans(copy: string): Span[] {
    const spans: Span[] = [];
    let at = 0;
    if (!this.#isInOrder()) this.#claims.sort(byPlace);
    for (const { start, end, field } of this.#claims) {
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
