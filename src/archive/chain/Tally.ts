/** How often each 32-bit hash was counted: a table of slots in place of a map, which boxes half of such numbers. */
export class Tally {
  #keys = new Int32Array(1024);
  #counts = new Uint32Array(1024);
  #size = 0;

  /** Counts a hash once more. */
  add(hash: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#counts[slot] === 0) this.#size += 1;
    this.#keys[slot] = hash;
    this.#counts[slot] = (this.#counts[slot] as number) + 1;
  }

  /** How often a hash was counted. */
  of(hash: number): number {
    return this.#counts[this.#slotOf(hash)] as number;
  }

  #slotOf(hash: number): number {
    const last = this.#keys.length - 1;
    let slot = hash & last;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 4);
    this.#counts = new Uint32Array(keys.length * 4);
    for (let at = 0; at < keys.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.#slotOf(keys[at] as number);
      this.#keys[slot] = keys[at] as number;
      this.#counts[slot] = counts[at] as number;
    }
  }
}
