import type { OpenStory } from '../../pages/atHand.ts';
import { hourOf, storyPath } from '../../pages/paths.ts';

type At = Pick<OpenStory, 'story' | 'version' | 'from' | 'isTold' | 'trail'>;

/** Where the step to a version leads, or to what changed since the one before and back; null where there is none. */
export function pathOfVersion(step: 'older' | 'newer' | 'difference', at: At): string | null {
  const { story, version, from } = at;
  const last = story.articles.length;
  const to = (number: number, since: number | null): string =>
    storyPath(story.id, number === last ? null : number, { from: since, at: hourOf(at.trail) });
  switch (step) {
    case 'older':
      if (version === 1 || (from !== null && version === 2)) return null;
      return to(version - 1, from === null ? null : version - 2);
    case 'newer':
      return version === last ? null : to(version + 1, from === null ? null : version);
    case 'difference':
      if (from !== null) return to(version, null);
      if (last === 1 || !at.isTold) return null;
      return version === 1 ? to(2, 1) : to(version, version - 1);
  }
}
