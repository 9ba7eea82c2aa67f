import type { Selection } from '../../archive/select.ts';
import { counted, say } from '../../words/words.ts';

/** How much a selection holds, `12 stories`; where a part is not loaded yet that its days divide, about how much. */
export function foundBy({ stories, isExact }: Selection): string {
  if (stories === 0) return say('No stories');
  return isExact
    ? counted(stories, 'story', 'stories')
    : say('About {stories}', { stories: counted(stories, 'story', 'stories') });
}
