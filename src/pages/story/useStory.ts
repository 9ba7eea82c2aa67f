import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { findRow } from '../../archive/findRow.ts';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import { select } from '../../archive/select.ts';
import { indexQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listSearch, readSearch, readVersion } from '../paths.ts';
import { useReader } from '../useReader.ts';
import { neighbours } from './neighbours.ts';

/** The story of an address, its version, and the stories before and after it in the list one came from. */
export function useStory(id: string) {
  const location = useLocation();
  const { rows } = useSuspenseQuery(indexQuery).data;
  const whole = useSuspenseQuery(storyQuery(id)).data;
  const list = listSearch(location);
  const sources = [...new Set(rows.map((row) => row.source?.id ?? ''))];
  const { query } = readSearch(list, sources);
  const reader = useReader(query.show);
  const parted = whole && withoutTakenOut(whole, reader.marks);
  const alone = parted?.alone.find((one) => one.id === id);
  const story = alone ?? parted?.story ?? null;
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const around = neighbours(select(rows, query, reader).rows, findRow(rows, id)?.id ?? '');
  return { rows, story, isTakenOut: !!alone, version, trail: { list }, marks: reader.marks, ...around };
}
