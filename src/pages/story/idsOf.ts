import type { StoredStory } from '../../archive/bundle.ts';

/** The ids of a story's articles, oldest first: what its marks are held by. */
export const idsOf = ({ articles }: StoredStory): string[] => articles.map(({ id }) => id);
