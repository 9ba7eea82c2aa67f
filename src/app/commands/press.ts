import { isPaletteKey } from '../isForCommands.ts';
import type { Reach } from './Command.ts';
import { commands } from './commands.ts';
import { keyOf, otherKeyOf } from './keyOf.ts';
import { keysInUse } from './keysInUse.ts';
import { deskNow, showOver } from './showOver.ts';

export { showOver };

/** How long the second key of a sequence may take, in milliseconds. */
const patience = 1500;

let begun = { keys: '', at: 0 };

/** Does what a key means now, alone or after the one before it. */
export function press(event: KeyboardEvent, reach: Reach): void {
  const key = keyOf(event);
  if (isPaletteKey(event)) showOver('palette', reach);
  else if (key !== null) perform(key, event, reach);
}

function perform(key: string, event: KeyboardEvent, reach: Reach): void {
  const inUse = keysInUse();
  const isBegun = begun.keys !== '' && event.timeStamp - begun.at < patience;
  const other = otherKeyOf(key, event.code);
  const pressed = [isBegun ? `${begun.keys} ${key}` : key, key, other ?? key].find((keys) =>
    inUse.some(({ keys: known }) => known === keys || known.startsWith(`${keys} `)),
  );
  const id = inUse.find(({ keys }) => keys === pressed)?.id;
  begun = { keys: pressed !== undefined && id === undefined ? pressed : '', at: event.timeStamp };
  const command = commands.find((one) => one.id === id);
  if (!command || (event.repeat && !command.isRepeated)) return;
  command.perform(deskNow(reach))?.();
}
