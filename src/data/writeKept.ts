import type { Kept, KeptTrouble } from './readKept.ts';

/** Where text goes that stood in a key's place and could not be read: nothing is thrown away. */
const damagedKeyOf = (key: string): string => `${key}.damaged`;

/** Browsers name a full storage in two ways; a forbidden one throws already when it is named. */
const troubleOf = (error: unknown): KeptTrouble =>
  /quota/i.test((error as Error | null)?.name ?? '') ? 'full' : 'forbidden';

/**
 * Writes text under a key, unless a newer reader wrote what lies there. Never throws.
 * @param before what was just read under the key
 * @returns why it was not written; null where it was
 */
export function writeKept(key: string, text: string, before: Kept<object>): KeptTrouble | null {
  if (before.trouble === 'newer' || before.trouble === 'forbidden') return before.trouble;
  try {
    if (before.trouble === 'damaged') localStorage.setItem(damagedKeyOf(key), before.text ?? '');
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}
