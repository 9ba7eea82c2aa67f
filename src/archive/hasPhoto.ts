import type { Row } from './row.ts';

/** Which stories a list is asked for by their photos: those with one, those with none that is restricted; null is all. */
export type PhotoFilter = 'any' | 'free' | null;

/** Whether a story is let through: `free` also lets through what has no photo, since nothing of it is restricted. */
export function hasPhoto({ photo }: Pick<Row, 'photo'>, filter: PhotoFilter): boolean {
  switch (filter) {
    case null:
      return true;
    case 'any':
      return photo !== null;
    case 'free':
      return photo?.areFree ?? true;
  }
}
