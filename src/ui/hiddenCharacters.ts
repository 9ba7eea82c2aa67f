/** Text as it is, or a character that would show nothing or reorder the page: its code, and how often it stands in a row. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly code: string; readonly times: number };

/**
 * Controls but the tab, halves of a pair, directions, joiners and marks without a form. Left alone: what joins letters
 * (zero-width joiner and non-joiner) and the signs that stand over or before figures in Arabic and Syriac.
 */
const hidden =
  /((?!\t|\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Co}])\1*/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Parts a text into what may be shown as it stands and what must be told by its code. */
export function hiddenCharacters(text: string): Shown[] {
  const shown: Shown[] = [];
  let at = 0;
  for (const found of text.matchAll(hidden)) {
    if (found.index > at) shown.push({ kind: 'text', text: text.slice(at, found.index) });
    const [run, character = ''] = found;
    shown.push({ kind: 'hidden', code: codeOf(character), times: run.length / character.length });
    at = found.index + run.length;
  }
  if (at < text.length) shown.push({ kind: 'text', text: text.slice(at) });
  return shown;
}
