import type { Command } from './Command.ts';
import { listCommands } from './listCommands.ts';
import { readerCommands } from './readerCommands.ts';
import { storyCommands } from './storyCommands.ts';

/** Every command there is: what keys, the palette and the help know, they know from here. */
export const commands: readonly Command[] = [...listCommands, ...storyCommands, ...readerCommands];
