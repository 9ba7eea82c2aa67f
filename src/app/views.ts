import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { manifestQuery, pageQuery } from '../data/bundle.ts';
import { later } from '../pages/later.ts';
import { storyRoute } from '../pages/paths.ts';

/** What draws a story. */
export type StoryPageType = ComponentType<{ readonly id: string }>;

const loadStory = () => import('../pages/story/StoryPage.tsx');

/** A story's page, whose code comes when one is opened. */
export const LazyStoryPage: StoryPageType = later(() => loadStory().then((m) => m.StoryPage));

/** How long the first painting waits for what is on its way, in milliseconds, before it says that it is loading. */
const patience = 500;

/**
 * Gets what the first page needs, so that it is painted whole at once; what fails is said by the page itself.
 * @param isAhead whether the page was drawn ahead: then there is something to read, and it stays until the whole is there
 * @returns a story's page, at hand where the address names a story: a lazy one would first paint that it is loading
 */
export async function prepare(client: QueryClient, pathname: string, isAhead: boolean): Promise<StoryPageType> {
  const id = matchPath(storyRoute, pathname)?.params.id;
  const all = async (): Promise<StoryPageType> => {
    if (id === undefined) {
      const { first } = await client.fetchQuery(manifestQuery);
      await Promise.all(first.map((page) => client.prefetchQuery(pageQuery(page))));
      return LazyStoryPage;
    }
    const page = await loadStory();
    await page.prepare(client, id);
    return page.StoryPage;
  };
  const ready = all().catch(() => LazyStoryPage);
  const tooLong = new Promise<StoryPageType>((resolve) => setTimeout(() => resolve(LazyStoryPage), patience));
  return isAhead ? ready : Promise.race([ready, tooLong]);
}
