import { resolve } from 'node:path';

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** The folder of copy: `SEEDS`, from where the command was called, or the project's `seeds`. */
export const seedsFolder = (): string =>
  process.env.SEEDS
    ? resolve(process.env.INIT_CWD ?? process.cwd(), process.env.SEEDS)
    : resolve(projectFolder, 'seeds');

/** The folder of the reader's own pictures. */
export const photosFolder = resolve(projectFolder, 'public/photos');
