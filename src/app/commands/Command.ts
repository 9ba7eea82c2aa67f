import type { QueryClient } from '@tanstack/react-query';
import type { NavigateFunction } from 'react-router';
import type { OpenList, OpenStory } from '../../pages/atHand.ts';
import type { commandTexts, groupTexts } from '../../words/ko/commands.ts';

/** What lies over the page: which, how it is left, and how the rest is reached from it. */
export type Over = {
  readonly kind: 'palette' | 'help';
  readonly desk: DeskNow;
  /** Leaves it; resolved once the page beneath is as it was. */
  readonly leave: () => Promise<void>;
};

/** What commands reach for. */
export type Reach = {
  readonly client: QueryClient;
  readonly navigate: NavigateFunction;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  readonly setOver: (over: Over | null) => void;
};

/** The screen at the moment a command is asked for. */
export type DeskNow = {
  readonly reach: Reach;
  readonly story: OpenStory | null;
  /** Null also where the list is not on the screen. */
  readonly list: OpenList | null;
  /** The id of the story whose row has the focus. */
  readonly selected: string | null;
};

/** What a command is called, in English; both languages' names find it. */
export type CommandText = keyof typeof commandTexts;

/** One thing a reader can do, wherever it is asked for: by a key, from the palette, from the help. */
export type Command = {
  readonly id: string;
  readonly name: CommandText;
  readonly group: keyof typeof groupTexts;
  /** The keys it has before a reader changes them, one after another, `g s`; empty for none. */
  readonly keys: string;
  /** Does it; null where there is nothing now to do it to. */
  readonly perform: (desk: DeskNow) => (() => void) | null;
  /** Whether a key that is held down does it again and again. */
  readonly isRepeated?: boolean;
};
