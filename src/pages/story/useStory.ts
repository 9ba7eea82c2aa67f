import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { instantOf } from '../../archive/instantOf.ts';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import { everything } from '../../archive/query.ts';
import { storyAt } from '../../archive/storyAt.ts';
import { aroundQuery, none } from '../../data/around.ts';
import { manifestQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { hourOf, listSearch, readPart, readSearch, readVersion, searchOf } from '../paths.ts';
import { useReader } from '../useReader.ts';

/** The story of an address, its version, and the stories before and after it in the list one came from, once they are known. */
export function useStory(id: string) {
  const location = useLocation();
  const whole = useSuspenseQuery(storyQuery(id)).data;
  const own = readPart(location.search).at;
  const carried = listSearch(location);
  const carriedAt = hourOf({ list: carried });
  const at = own ?? carriedAt;
  const list = own === null || own === carriedAt ? carried : searchOf({ ...everything, at: own });
  const sources = useQuery(manifestQuery).data?.sources.map((source) => source.id) ?? [];
  const { query } = readSearch(list, sources);
  const reader = useReader(query.show);
  const parted = whole && withoutTakenOut(whole, reader.marks);
  const alone = parted?.alone.find((one) => one.id === id);
  const today = alone ?? parted?.story ?? null;
  const stood = today && at !== null ? storyAt(today, instantOf(at) ?? 0) : null;
  const story = stood?.story ?? today;
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const client = useQueryClient();
  const asked = { ...aroundQuery(id, query, reader), enabled: sources.length > 0 && at === null };
  const around = useQuery({
    ...asked,
    // A mark changes what is beside a story in the list of what is unread; until that is known, what was beside it stays.
    placeholderData: (before, of) => (of?.queryKey[1] === id ? before : undefined),
  }).data;
  const beside = around ?? (asked.enabled ? () => client.fetchQuery(asked) : none);
  const { newer, older } = around ?? none;
  const past = today && stood && at !== null ? { at, count: stood.count, today } : null;
  return { story, isTakenOut: !!alone, version, past, trail: { list }, marks: reader.marks, beside, newer, older };
}
