import './noBrowser.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StaticRouter } from 'react-router';
import type { Manifest, Page, StoredStory } from '../../archive/bundle.ts';
import { createQueryClient, manifestQuery, pageAt } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listRoute, storyPath } from '../../pages/paths.ts';
import { StoryPage } from '../../pages/story/StoryPage.tsx';
import { Desk } from '../Desk.tsx';
import { markupOf } from './markupOf.ts';

const client = createQueryClient();
client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, gcTime: Number.POSITIVE_INFINITY } });

const drawAt = (address: string, node: ReactNode): Promise<string> =>
  markupOf(
    <QueryClientProvider client={client}>
      <StaticRouter location={address}>{node}</StaticRouter>
    </QueryClientProvider>,
  );

/** The list's own address as it is drawn first for somebody without marks and settings; all its links lead from the root. */
export function drawList(manifest: Manifest, pages: ReadonlyMap<string, Page>): Promise<string> {
  client.setQueryData(manifestQuery.queryKey, manifest);
  for (const [path, page] of pages) client.setQueryData(pageAt(path).queryKey, page);
  return drawAt(listRoute, <Desk StoryPage={StoryPage} />);
}

/** What stands for a story in the desk around one. */
export const storyPlace = '<i data-story-place=""></i>';

const Place = () => <i data-story-place="" />;

/** The desk around a story, which is the same for all; `storyPlace` stands for the story. */
export const drawDesk = (): Promise<string> => drawAt(storyPath('-'), <Desk StoryPage={Place} />);

/** One version of a story as it is drawn first; null for the newest. */
export async function drawStory(story: StoredStory, version: number | null = null): Promise<string> {
  const { queryKey } = storyQuery(story.id);
  client.setQueryData(queryKey, story);
  try {
    return await drawAt(storyPath(story.id, version), <StoryPage id={story.id} />);
  } finally {
    client.removeQueries({ queryKey });
  }
}
