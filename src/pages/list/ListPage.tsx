import { Suspense, useDeferredValue, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { nobodyKnown } from '../../archive/KnownReader.ts';
import { dividedBy } from '../../archive/pieces.ts';
import { everything } from '../../archive/query.ts';
import { countBySource, select } from '../../archive/select.ts';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { Title } from '../../ui/Title.tsx';
import { say } from '../../words/words.ts';
import { useAtHand } from '../atHand.ts';
import { focusSearch } from '../focusSearch.ts';
import { later } from '../later.ts';
import { correctionsRoute, listPath, marksRoute } from '../paths.ts';
import { useContents, useWanted } from '../useContents.ts';
import { useLeaving } from '../useReader.ts';
import { useTitle } from '../useTitle.ts';
import { Days } from './Days.tsx';
import { foundBy } from './foundBy.ts';
import styles from './ListPage.module.css';
import { Summary } from './Summary.tsx';
import { useKnownReader } from './useKnownReader.ts';
import { useListQuery, useSheet } from './useListQuery.ts';
import { useMedia } from './useMedia.ts';

const FilterSheet = later(() => import('./FilterSheet.tsx').then((m) => m.FilterSheet));
const NoStories = later(() => import('./NoStories.tsx').then((m) => m.NoStories));
const Found = later(() => import('./Found.tsx').then((m) => m.Found));
const Stood = later(() => import('./Stood.tsx').then((m) => m.Stood));
const Facets = later(() => import('./Facets.tsx').then((m) => m.Facets));

type Props = {
  /** The story open beside the list, by any of its ids; null on the list's own address. */
  readonly open: string | null;
};

/** The list's place while the story beside it is drawn first. */
export const NoListYet = () => (
  <>
    <search className={styles.facets} />
    <section className={styles.results} aria-label={say('Stories')} data-list aria-busy="true" />
  </>
);

/** The list of stories by day, with its filters beside it or in a sheet. */
export function ListPage({ open }: Props) {
  const { known, want } = useContents();
  const { query, ignored, search, isList, ask } = useListQuery(known.manifest.sources);
  useWanted(want, dividedBy(known, query));
  const { isOpen, open: openSheet, close } = useSheet();
  const isBeside = useMedia(isList ? '(width >= 40em)' : '(width >= 100em)');
  const isPage = useMedia('(width < 40em)');
  const isWide = useMedia('(width >= 64em)');
  const navigate = useNavigate();
  useTitle(isList ? '' : null);
  useAtHand('list', { query, ask });
  const { reader, isLooking, look } = useKnownReader(known.manifest, query.show);
  useLeaving();
  // Where the list is not of marks, a mark changes nothing of what it holds.
  const selecting = query.show === 'unread' || query.show === 'saved' ? reader : nobodyKnown;
  const selection = useMemo(() => select(known, query, selecting), [known, query, selecting]);
  const sources = useMemo(() => countBySource(known, everything), [known]);
  // A filter is ticked and counted at once; its rows follow in a moment of their own.
  const listed = useDeferredValue(
    useMemo(() => ({ selection, query, search, reader }), [selection, query, search, reader]),
  );
  const chosen = query.sources.length + (query.from || query.to ? 1 : 0) + (query.show ? 1 : 0) + query.photos.length;
  const found = query.words === '' ? foundBy(selection) : say('what is found');
  return (
    <>
      <search className={styles.facets} aria-label={say('Filter')}>
        {isBeside && (
          <Suspense>
            <Facets known={known} want={want} query={query} reader={reader} look={look} onAsk={ask} />
          </Suspense>
        )}
      </search>
      <section className={styles.results} aria-label={say('Stories')} data-list>
        {isList && <Title text={say('Stories')} />}
        {query.at !== null ? (
          <Suspense>
            <Stood query={{ ...query, at: query.at }} {...{ sources, ignored, reader, search, open }} onAsk={ask} />
          </Suspense>
        ) : query.words === '' ? (
          <>
            <Summary
              selection={selection}
              query={query}
              sources={sources}
              ignored={ignored}
              onAsk={ask}
              marksTo={query.show === 'saved' ? marksRoute : null}
            />
            {listed.selection.stories === 0 ? (
              <Suspense>
                {!isLooking && <NoStories known={known} query={listed.query} sources={sources} reader={reader} />}
              </Suspense>
            ) : (
              <Days
                key={`${listed.search} ${isPage}`}
                known={known}
                want={want}
                listed={listed}
                open={open}
                place={{ isPage, isShown: isList || isWide }}
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
              name: say('Latest'),
              icon: 'list',
              isCurrent: chosen === 0 && query.words === '',
              onPress: () => navigate(listPath(everything)),
            },
            { id: 'filter', name: say('Filter'), icon: 'filter', onPress: openSheet, number: chosen },
            {
              id: 'saved',
              name: say('Saved'),
              icon: 'save',
              isCurrent: query.show === 'saved',
              onPress: () => ask({ ...everything, show: 'saved' }),
            },
            { id: 'search', name: say('Search'), icon: 'search', onPress: focusSearch, isCurrent: query.words !== '' },
            { id: 'corrections', name: say('Corrections'), icon: 'terms', to: correctionsRoute },
          ]}
        />
      )}
      {isOpen && isList && (
        <Suspense>
          <FilterSheet found={found} isClearable={chosen > 0} onClear={() => ask(everything)} onClose={close}>
            <Facets known={known} want={want} query={query} reader={reader} look={look} onAsk={ask} />
          </FilterSheet>
        </Suspense>
      )}
    </>
  );
}
