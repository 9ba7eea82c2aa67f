/** The keys a reader chose, by the command's id; an empty one switches the command's key off. */
export type OwnKeys = ReadonlyMap<string, string>;

const storageKey = 'slugline.keys';

/** The version of how the keys are stored. */
const format = 1;

/** What is known of the keys, and why they are not kept; null where they are. */
export type HeldKeys = { readonly keys: OwnKeys; readonly trouble: 'forbidden' | 'newer' | null };

let held: HeldKeys | null = null;
const listeners = new Set<() => void>();

function readOwnKeys(): HeldKeys {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    const { keys, own } = Object(stored) as { keys?: unknown; own?: unknown };
    if (typeof keys === 'number' && keys > format) return { keys: new Map(), trouble: 'newer' };
    const entries = Object.entries(Object(own)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { keys: new Map(entries), trouble: null };
  } catch (error) {
    // Text that is damaged is no reader's loss: the keys are as they came.
    return { keys: new Map(), trouble: error instanceof SyntaxError ? null : 'forbidden' };
  }
}

/** The keys as they are now. */
export const ownKeys = (): HeldKeys => {
  held ??= readOwnKeys();
  return held;
};

function hold(next: HeldKeys): void {
  held = next;
  for (const listener of listeners) listener();
}

/** Keeps the keys a reader chose; what a newer reader wrote is not written over. */
export function keepOwnKeys(keys: OwnKeys): void {
  const isOurs = ownKeys().trouble !== 'newer';
  try {
    if (!isOurs) hold({ keys, trouble: 'newer' });
    else if (keys.size === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify({ keys: format, own: Object.fromEntries(keys) }));
    if (isOurs) hold({ keys, trouble: null });
  } catch {
    hold({ keys, trouble: 'forbidden' });
  }
}

/** Calls back whenever the keys change, here or in another tab. */
export function listenToOwnKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

addEventListener('storage', ({ key }) => {
  if (key === storageKey || key === null) hold(readOwnKeys());
});
