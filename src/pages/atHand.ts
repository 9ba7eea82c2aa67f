import { useEffect } from 'react';
import type { StoredStory } from '../archive/bundle.ts';
import type { Query } from '../archive/query.ts';
import type { Around } from '../data/around.ts';
import type { Trail } from './paths.ts';

/** The story on the screen, as far as commands act on it. */
export type OpenStory = {
  readonly story: StoredStory;
  readonly version: number;
  /** The version it is held against; null where it is told. */
  readonly from: number | null;
  /** Whether its raw copy or what changed in it stands in its place. */
  readonly isPart: boolean;
  /** Whether its copy may be shown. */
  readonly isTold: boolean;
  readonly trail: Trail;
  /** The stories beside it; to be asked for as long as they are looked up. */
  readonly beside: Around | (() => Promise<Around>);
  readonly copyTo: string;
  /** Opens what it is shared by; null where it may not be. */
  readonly share: (() => void) | null;
};

/** The list on the screen, or beside a story. */
export type OpenList = { readonly query: Query; readonly ask: (query: Query) => void };

/** What was searched for in the story on the screen. */
export type OpenHits = { readonly step: (by: 1 | -1) => void };

/** What the pages on the screen put at the hand of commands; null where there is none. */
export const atHand: { story: OpenStory | null; list: OpenList | null; hits: OpenHits | null } = {
  story: null,
  list: null,
  hits: null,
};

/** Puts what a page shows at the hand of commands, as long as it is shown. */
export function useAtHand<Name extends keyof typeof atHand>(name: Name, value: (typeof atHand)[Name]): void {
  useEffect(() => {
    atHand[name] = value;
    return () => {
      atHand[name] = null as (typeof atHand)[Name];
    };
  });
}
