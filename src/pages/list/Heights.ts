/** Where items stand that lie one below the other, by their heights in pixels. */
export class Heights {
  readonly keys: readonly string[];
  readonly #tops: Float64Array;

  /**
   * @param measured the heights that are known, by key
   * @param guess how high the nth is likely to be
   */
  constructor(keys: readonly string[], measured: ReadonlyMap<string, number>, guess: (at: number) => number) {
    this.keys = keys;
    this.#tops = new Float64Array(keys.length + 1);
    let top = 0;
    for (const [at, key] of keys.entries()) {
      this.#tops[at] = top;
      top += measured.get(key) ?? guess(at);
    }
    this.#tops[keys.length] = top;
  }

  /** All of them together. */
  get total(): number {
    return this.top(this.keys.length);
  }

  /** Where an item begins. */
  top(at: number): number {
    return this.#tops[at] ?? 0;
  }

  /** How high an item is. */
  height(at: number): number {
    return this.top(at + 1) - this.top(at);
  }

  /** The item that stands at a place; the first or the last where the place is outside. */
  at(place: number): number {
    let [low, high] = [0, this.keys.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
