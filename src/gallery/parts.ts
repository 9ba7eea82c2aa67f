import type { Part } from './Part.ts';

/** Each file is named for the part of src/ui that it shows, and exports it alone; a new one is found by itself. */
const files = import.meta.glob<Readonly<Record<string, Part>>>('./parts/*.tsx', { eager: true });

const nameOf = (path: string): string =>
  path.replace(/^.*\/|\.tsx$/g, '').replace(/^./, (first) => first.toUpperCase());

/** The parts of src/ui by their names. */
export const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries(files).flatMap(([path, file]) => Object.values(file).map((part) => [nameOf(path), part] as const)),
);

/** The address of a part below the gallery, or of one of its states. */
export const addressOf = (part: string, state?: string): string =>
  `/${part}${state === undefined ? '' : `/${encodeURIComponent(state)}`}`;
