import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { findRow } from '../../archive/findRow.ts';
import { select } from '../../archive/select.ts';
import { indexQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listSearch, readSearch, readVersion } from '../paths.ts';
import { neighbours } from './neighbours.ts';

/** The story of an address, its version, and the stories before and after it in the list one came from. */
export function useStory(id: string) {
  const location = useLocation();
  const { rows } = useSuspenseQuery(indexQuery).data;
  const story = useSuspenseQuery(storyQuery(id)).data;
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const list = listSearch(location);
  const sources = [...new Set(rows.map((row) => row.source?.id ?? ''))];
  const around = neighbours(select(rows, readSearch(list, sources).query).rows, findRow(rows, id)?.id ?? '');
  return { rows, story, version, trail: { list }, ...around };
}
