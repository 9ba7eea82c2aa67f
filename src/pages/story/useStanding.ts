import type { StoredStory } from '../../archive/bundle.ts';
import { liftsAt } from '../../archive/standing/liftsAt.ts';
import { type Standing, standingOf, toldVersion } from '../../archive/standing/standingOf.ts';
import { useReached } from '../../ui/useReached.ts';

const liftsOf = ({ extras }: StoredStory): (number | null)[] =>
  extras.map(({ order }) => (order?.until ? liftsAt(order.until) : null));

/** How a version of a story stands now and whose copy is told under it; it changes by itself on an embargo's hour. */
export function useStanding(story: StoredStory | null, version: number) {
  const now = useReached(story ? liftsOf(story) : []);
  const standings = story ? standingOf(story, now) : [];
  const told = story ? toldVersion(story, version) : version;
  const own = standings[version - 1];
  const standing: Standing = (own?.kind === 'usable' ? standings[told - 1] : own) ?? { kind: 'usable' };
  // Only copy that may be shown is held against other copy; a notice is none.
  const isShown = (number: number): boolean =>
    standings[number - 1]?.kind === 'usable' && !story?.extras[number - 1]?.order?.isNotice;
  return { standing, told, isShown };
}
