import { type OwnKeys, ownKeys } from '../../data/ownKeys.ts';
import type { CommandText } from './Command.ts';
import { commands } from './commands.ts';

/** A command's keys as they are now. */
export type KeysOf = { readonly id: string; readonly name: CommandText; readonly keys: string };

/** Each command that has keys, with those: the reader's own where there are, else those it came with. */
export const keysInUse = (own: OwnKeys = ownKeys().keys): KeysOf[] =>
  commands.flatMap(({ id, name, keys }) => {
    const now = own.get(id) ?? keys;
    return now === '' ? [] : [{ id, name, keys: now }];
  });

/** The command that hinders another from having these keys: it has them, begins with them, or they begin with its own. */
export const conflictOf = (id: string, keys: string, own: OwnKeys): KeysOf | null =>
  keysInUse(own).find(
    (other) =>
      other.id !== id &&
      (other.keys === keys || other.keys.startsWith(`${keys} `) || keys.startsWith(`${other.keys} `)),
  ) ?? null;
