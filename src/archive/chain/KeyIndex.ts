/** A key remembers so many that had it last: enough for a day's news, few enough to stay near-linear. */
const kept = 12;

const none: readonly never[] = [];

/** What had a key last, by the key. */
export class KeyIndex<Key, One> {
  readonly #byKey = new Map<Key, One[]>();

  of(key: Key): readonly One[] {
    return this.#byKey.get(key) ?? none;
  }

  /** Remembers that one has a key, as the latest of those that have it. */
  remember(key: Key, one: One): void {
    const all = this.#byKey.get(key);
    if (!all) return void this.#byKey.set(key, [one]);
    if (all.at(-1) === one) return;
    const at = all.indexOf(one);
    if (at >= 0) all.splice(at, 1);
    all.push(one);
    if (all.length > kept) all.shift();
  }

  /** Forgets those that are over, and the keys that only they had. */
  forget(isOver: (one: One) => boolean): void {
    for (const [key, all] of this.#byKey) {
      const left = all.filter((one) => !isOver(one));
      if (left.length === 0) this.#byKey.delete(key);
      else if (left.length < all.length) this.#byKey.set(key, left);
    }
  }
}
