/** Why something is not kept in the browser's storage, or what happened to what was. */
export type KeptTrouble = 'forbidden' | 'full' | 'newer' | 'damaged' | 'cleared';

/** What lies in the storage under a key: its text and what it says (null where there is none), and what was wrong. */
export type Kept<Value> = {
  readonly text: string | null;
  readonly value: Value | null;
  readonly trouble: KeptTrouble | null;
};

/**
 * What storage holds now under a key. Never throws.
 * @param read what a text says; `newer` where a newer reader wrote it, null where it cannot be read
 */
export function readKept<Value extends object>(
  key: string,
  read: (text: string) => Value | 'newer' | null,
): Kept<Value> {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return { text: null, value: null, trouble: 'forbidden' };
  }
  if (text === null) return { text, value: null, trouble: null };
  const value = read(text);
  if (value === 'newer') return { text, value: null, trouble: 'newer' };
  return { text, value, trouble: value === null ? 'damaged' : null };
}
