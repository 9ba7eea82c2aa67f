import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { indexQuery } from '../data/bundle.ts';
import { storyRoute } from '../pages/paths.ts';

/** The code of a story's page, asked for once. */
export const loadStory = () => import('../pages/story/StoryPage.tsx');

/** How long the first painting waits for what is on its way, in milliseconds, before it says that it is loading. */
const patience = 500;

/** Gets what the first page needs, so that it is painted whole at once; what fails is said by the page itself. */
export async function prepare(client: QueryClient, pathname: string): Promise<void> {
  const id = matchPath(storyRoute, pathname)?.params.id;
  const story = id === undefined ? null : loadStory().then((page) => page.prepare(client, id));
  await Promise.race([
    Promise.allSettled([client.prefetchQuery(indexQuery), story]),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}
