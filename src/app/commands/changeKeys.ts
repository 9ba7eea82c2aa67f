import type { OwnKeys } from '../../data/ownKeys.ts';
import { say } from '../../words/words.ts';
import { commands } from './commands.ts';
import { conflictOf } from './keysInUse.ts';

/** What comes of giving a command keys: the keys then, null where another command has them, and a sentence that says so. */
export function changeKeys(own: OwnKeys, id: string, keys: string): { own: OwnKeys | null; sentence: string } {
  const command = commands.find((one) => one.id === id);
  if (!command) return { own: null, sentence: '' };
  const other = keys === '' ? null : conflictOf(id, keys, own);
  if (other) {
    const name = say(other.name);
    const sentence =
      other.keys === keys
        ? say('The key {keys} already means “{name}”. Give that another key first.', { keys, name })
        : say('The key {keys} would stand in the way of “{name}” ({other}). Give that another key first.', {
            keys,
            name,
            other: other.keys,
          });
    return { own: null, sentence };
  }
  const next = new Map(own);
  if (keys === command.keys) next.delete(id);
  else next.set(id, keys);
  const name = say(command.name);
  return {
    own: next,
    sentence: keys === '' ? say('“{name}” has no key now.', { name }) : say('“{name}” is now {keys}.', { name, keys }),
  };
}
