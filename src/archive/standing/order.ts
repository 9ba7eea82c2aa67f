/** What a version asks of those who use the story. */
export type OrderKind = 'kill' | 'unkill' | 'hold' | 'release' | 'embargo' | 'correction' | 'advisory';

/** Until when copy is withheld: `at` an instant with its offset as the copy names it, `local` what it names without a zone. */
export type Until = { readonly at: string | null; readonly local: string | null };

/** What a version asks, beside being copy. */
export type Order = {
  readonly kind: OrderKind;
  /** Whether it is no copy itself, only a word about other copy: what stands is told in its place. */
  readonly isNotice: boolean;
  /** Of an embargo. */
  readonly until: Until | null;
};

/** A story as its versions' orders tell it, oldest first. */
export type Ordered = { readonly extras: readonly { readonly order: Order | null }[] };
