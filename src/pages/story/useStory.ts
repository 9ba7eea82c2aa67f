import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { aroundQuery } from '../../data/around.ts';
import { manifestQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listSearch, readSearch, readVersion } from '../paths.ts';

/** The story of an address, its version, and the stories before and after it in the list one came from, once they are known. */
export function useStory(id: string) {
  const location = useLocation();
  const story = useSuspenseQuery(storyQuery(id)).data;
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const list = listSearch(location);
  const sources = useQuery(manifestQuery).data?.sources.map((source) => source.id) ?? [];
  const around = useQuery({ ...aroundQuery(id, readSearch(list, sources).query), enabled: sources.length > 0 }).data;
  const { newer = null, older = null } = around ?? {};
  return { story, version, article: story?.articles[version - 1], trail: { list }, newer, older };
}
