import type { OwnKeys } from '../../data/ownKeys.ts';
import { commands } from './commands.ts';
import { conflictOf } from './keysInUse.ts';

/** What comes of giving a command keys: the keys then, null where another command has them, and a sentence that says so. */
export function changeKeys(own: OwnKeys, id: string, keys: string): { own: OwnKeys | null; sentence: string } {
  const command = commands.find((one) => one.id === id);
  if (!command) return { own: null, sentence: '' };
  const other = keys === '' ? null : conflictOf(id, keys, own);
  if (other) {
    const how = other.keys === keys ? 'already means' : 'would stand in the way of';
    const named = `“${other.name}”${other.keys === keys ? '' : ` (${other.keys})`}`;
    return { own: null, sentence: `The key ${keys} ${how} ${named}. Give that another key first.` };
  }
  const next = new Map(own);
  if (keys === command.keys) next.delete(id);
  else next.set(id, keys);
  const now = keys === '' ? 'has no key now' : `is now ${keys}`;
  return { own: next, sentence: `“${command.name}” ${now}.` };
}
