import type { StoredStory } from '../bundle.ts';
import { mayKeep } from '../photoUse.ts';
import { standingOf } from '../standing/standingOf.ts';

/** The pictures of a story's versions that may be kept: their terms allow it, and the version is neither killed nor withheld. */
export function picturesToKeep(story: StoredStory, now: number): string[] {
  const standings = standingOf(story, now);
  const pictures = story.extras.flatMap((extra, version) =>
    standings[version]?.kind === 'usable'
      ? extra.uses.flatMap((use, at) => (mayKeep(use) ? [extra.pictures[at] ?? null] : []))
      : [],
  );
  return [...new Set(pictures)].filter((picture) => picture !== null);
}
