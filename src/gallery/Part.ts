import type { ReactNode } from 'react';

/** A part of src/ui in each of its states, by their names. */
export type Part = {
  readonly states: Readonly<Record<string, ReactNode>>;
  /** Whether it lies over the whole screen: each state then has an address of its own. */
  readonly isOver?: boolean;
};
