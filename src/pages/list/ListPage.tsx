import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useNavigate } from 'react-router';
import { everything } from '../../archive/query.ts';
import { countBySource, select } from '../../archive/select.ts';
import { indexQuery } from '../../data/bundle.ts';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { Title } from '../../ui/Title.tsx';
import { useAtHand } from '../atHand.ts';
import { focusSearch } from '../focusSearch.ts';
import { counted } from '../formatDay.ts';
import { correctionsRoute, listPath, marksRoute } from '../paths.ts';
import { hasKeptPlace, useKeptPlace } from '../useKeptPlace.ts';
import { useLeaving, useReader } from '../useReader.ts';
import { useTitle } from '../useTitle.ts';
import { Days } from './Days.tsx';
import styles from './ListPage.module.css';
import { Summary } from './Summary.tsx';
import { useListQuery, useSheet } from './useListQuery.ts';
import { useMedia } from './useMedia.ts';

const FilterSheet = lazy(() => import('./FilterSheet.tsx').then((m) => ({ default: m.FilterSheet })));
const NoStories = lazy(() => import('./NoStories.tsx').then((m) => ({ default: m.NoStories })));
const Found = lazy(() => import('./Found.tsx').then((m) => ({ default: m.Found })));
const Facets = lazy(() => import('./Facets.tsx').then((m) => ({ default: m.Facets })));

type Props = {
  /** The story open beside the list, by any of its ids; null on the list's own address. */
  readonly open: string | null;
};

/** The list's place while the story beside it is drawn first. */
export const NoListYet = () => (
  <>
    <search className={styles.facets} />
    <section className={styles.results} aria-label="Stories" aria-busy="true" />
  </>
);

/** The list of stories by day, with its filters beside it or in a sheet. */
export function ListPage({ open }: Props) {
  const { rows } = useSuspenseQuery(indexQuery).data;
  const sources = countBySource(rows, everything);
  const { query, ignored, search, isList, ask } = useListQuery(sources.map(({ id }) => id));
  const { isOpen, open: openSheet, close } = useSheet();
  const isBeside = useMedia(isList ? '(width >= 40em)' : '(width >= 100em)');
  const column = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  useTitle(isList ? '' : null);
  useKeptPlace(column, `list${search}`, isList);
  useAtHand('list', { query, ask });
  const reader = useReader(query.show);
  useLeaving();
  const selection = select(rows, query, reader);
  const chosen = query.sources.length + (query.from || query.to ? 1 : 0) + (query.show ? 1 : 0) + query.photos.length;
  const found = query.words === '' ? counted(selection.rows.length, 'story', 'stories') : 'what is found';
  return (
    <>
      <search className={styles.facets} aria-label="Filter">
        {isBeside && (
          <Suspense>
            <Facets rows={rows} query={query} reader={reader} onAsk={ask} />
          </Suspense>
        )}
      </search>
      <section className={styles.results} ref={column} aria-label="Stories">
        {isList && <Title text="Stories" />}
        {query.words === '' ? (
          <>
            <Summary
              selection={selection}
              query={query}
              sources={sources}
              ignored={ignored}
              onAsk={ask}
              marksTo={query.show === 'saved' ? marksRoute : null}
            />
            {selection.rows.length === 0 ? (
              <Suspense>
                <NoStories rows={rows} query={query} sources={sources} reader={reader} />
              </Suspense>
            ) : (
              <Days
                key={search}
                days={selection.days}
                newest={rows[0]?.day ?? null}
                search={search}
                open={open}
                marks={reader.marks}
                isAtTop={open === null && !hasKeptPlace(`list${search}`)}
              />
            )}
          </>
        ) : (
          <Suspense>
            <Found key={search} {...{ query, sources, ignored, reader, search, open }} onAsk={ask} />
          </Suspense>
        )}
      </section>
      {isList && (
        <ThumbBar
          label="Slugline"
          items={[
            {
              id: 'latest',
              name: 'Latest',
              icon: 'list',
              isCurrent: chosen === 0 && query.words === '',
              onPress: () => navigate(listPath(everything)),
            },
            { id: 'filter', name: 'Filter', icon: 'filter', onPress: openSheet, number: chosen },
            {
              id: 'saved',
              name: 'Saved',
              icon: 'save',
              isCurrent: query.show === 'saved',
              onPress: () => ask({ ...everything, show: 'saved' }),
            },
            { id: 'search', name: 'Search', icon: 'search', onPress: focusSearch, isCurrent: query.words !== '' },
            { id: 'corrections', name: 'Corrections', icon: 'terms', to: correctionsRoute },
          ]}
        />
      )}
      {isOpen && isList && (
        <Suspense>
          <FilterSheet
            rows={rows}
            query={query}
            reader={reader}
            found={found}
            isClearable={chosen > 0}
            onAsk={ask}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
