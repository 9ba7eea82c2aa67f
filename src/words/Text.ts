import type { counts } from './ko/counts.ts';
import type { korean } from './ko/first.ts';
import type { more } from './ko/rest.ts';

/** A text of the interface, in English. What no other language has is none: it does not compile. */
export type Text = keyof typeof korean.texts | keyof typeof more;

/** A noun that is counted, in the English plural. */
export type Counted = keyof typeof counts;

/** The names of a text's places. */
export type Names<Of extends string> = Of extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a text must be given. */
export type Values<Of extends string> = [Names<Of>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Of>, string | number>>];

/** A text without places. */
export type PlainText = { [Of in Text]: [Names<Of>] extends [never] ? Of : never }[Text];
