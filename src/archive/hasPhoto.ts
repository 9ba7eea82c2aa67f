import type { PhotoFilter } from './query.ts';
import type { Row } from './row.ts';

/** Whether a story is let through: `free` also lets through what has no photo, since nothing of it is restricted. */
export function hasPhoto({ photo }: Pick<Row, 'photo'>, filter: PhotoFilter): boolean {
  switch (filter) {
    case 'any':
      return photo !== null;
    case 'free':
      return photo?.areFree ?? true;
  }
}
