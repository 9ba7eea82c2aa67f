import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import { aroundQuery } from '../../data/around.ts';
import { manifestQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listSearch, readSearch, readVersion } from '../paths.ts';
import { useReader } from '../useReader.ts';

/** The story of an address, its version, and the stories before and after it in the list one came from, once they are known. */
export function useStory(id: string) {
  const location = useLocation();
  const whole = useSuspenseQuery(storyQuery(id)).data;
  const list = listSearch(location);
  const sources = useQuery(manifestQuery).data?.sources.map((source) => source.id) ?? [];
  const { query } = readSearch(list, sources);
  const reader = useReader(query.show);
  const parted = whole && withoutTakenOut(whole, reader.marks);
  const alone = parted?.alone.find((one) => one.id === id);
  const story = alone ?? parted?.story ?? null;
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const around = useQuery({
    ...aroundQuery(id, query, reader),
    enabled: sources.length > 0,
    // A mark changes what is beside a story in the list of what is unread; until that is known, what was beside it stays.
    placeholderData: (before, of) => (of?.queryKey[1] === id ? before : undefined),
  }).data;
  const { newer = null, older = null } = around ?? {};
  return { story, isTakenOut: !!alone, version, trail: { list }, marks: reader.marks, newer, older };
}
