import type { StoredStory } from '../../archive/bundle.ts';
import type { ItemLink } from '../../ui/Copy.tsx';
import { storyPath, type Trail } from '../paths.ts';

/** What the items of a digest lead to, by their text: the version quoted, and the newest where one came since. */
export const itemLinks = ({ quotes }: StoredStory, state: Trail): ReadonlyMap<string, ItemLink> =>
  new Map(
    quotes.map(({ text, id, version, since }) => [
      text,
      { to: storyPath(id, version), state, since: since === null ? null : { to: storyPath(id), text: since } },
    ]),
  );
