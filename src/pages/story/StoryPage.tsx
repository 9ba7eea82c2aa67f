import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { findRow } from '../../archive/findRow.ts';
import { select } from '../../archive/select.ts';
import { indexQuery } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { listSearch, readSearch, readVersion, storyPath } from '../paths.ts';
import { useKeptPlace } from '../useKeptPlace.ts';
import { useTitle } from '../useTitle.ts';
import { NoSuchStory } from './NoSuchStory.tsx';
import { neighbours } from './neighbours.ts';
import styles from './StoryPage.module.css';
import { Telling } from './Telling.tsx';

/** Gets a story before its page is shown. */
export const prepare = (client: QueryClient, id: string): Promise<void> => client.prefetchQuery(storyQuery(id));

/** One story: the version the address names, or the newest. */
export function StoryPage({ id }: { readonly id: string }) {
  const location = useLocation();
  const { rows } = useSuspenseQuery(indexQuery).data;
  const story = useSuspenseQuery(storyQuery(id)).data;
  const pane = useRef<HTMLElement>(null);
  const version = story ? (readVersion(location.search, story.articles.length) ?? story.articles.length) : 1;
  const article = story?.articles[version - 1];
  useTitle(story ? (article?.headline ?? 'Story without a headline') : 'No such story');
  useKeptPlace(pane, `story${location.key}`, true);
  useEffect(() => {
    if (location.key !== 'default' && story !== undefined && version > 0)
      pane.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [location.key, story, version]);
  const search = listSearch(location);
  const sources = [...new Set(rows.map((row) => row.source?.id ?? ''))];
  const row = findRow(rows, id);
  const { newer, older } = neighbours(select(rows, readSearch(search, sources).query).rows, row?.id ?? '');
  const state = { list: search };
  const toList = { pathname: '/', search };
  const turns = [
    {
      id: 'newer',
      name: 'Newer',
      icon: 'up' as const,
      ...(newer ? { to: storyPath(newer.id) } : { isDisabled: true }),
    },
    {
      id: 'older',
      name: 'Older',
      icon: 'down' as const,
      ...(older ? { to: storyPath(older.id) } : { isDisabled: true }),
    },
  ].map((item) => ({ ...item, state }));
  const list = { id: 'list', name: 'List', icon: 'back' as const, to: toList };
  const print = { id: 'print', name: 'Print', icon: 'print' as const, onPress: () => window.print() };
  if (!story || !article)
    return (
      <article className={styles.pane} ref={pane}>
        <NoSuchStory id={id} rows={rows} />
        <ThumbBar label="Story" items={[list]} />
      </article>
    );
  return (
    <article className={styles.pane} ref={pane} aria-label={article.headline ?? 'Story'}>
      <Toolbar label="Story" items={[list, ...turns, print]} />
      <Telling story={story} version={version} newer={newer} older={older} trail={state} />
      <ThumbBar label="Story" items={[list, ...turns, print]} />
    </article>
  );
}
