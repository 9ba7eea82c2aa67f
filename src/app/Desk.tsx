import { Suspense, useDeferredValue } from 'react';
import { matchPath, useLocation } from 'react-router';
import { useMarksTrouble } from '../data/marks.ts';
import { later } from '../pages/later.ts';
import { ListPage, NoListYet } from '../pages/list/ListPage.tsx';
import { openPalette } from '../pages/openPalette.ts';
import { openSettings } from '../pages/openSettings.ts';
import { optional } from '../pages/optional.ts';
import { correctionsRoute, listRoute, marksRoute, offlineRoute, reportRoute, storyRoute } from '../pages/paths.ts';
import { SearchField } from '../pages/SearchField.tsx';
import { Bar } from '../ui/Bar.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Skip } from '../ui/Skip.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { say } from '../words/words.ts';
import { Boundary } from './Boundary.tsx';
import { Commands } from './Commands.tsx';
import styles from './Desk.module.css';
import { Settings } from './Settings.tsx';
import type { StoryPageType } from './views.ts';
import { whenIdle } from './whenIdle.ts';

const LostPage = later(() => import('../pages/lost/LostPage.tsx').then((m) => m.LostPage));
const CorrectionsPage = later(() => import('../pages/corrections/CorrectionsPage.tsx').then((m) => m.CorrectionsPage));
const ReportPage = later(() => import('../pages/report/ReportPage.tsx').then((m) => m.ReportPage));
const MarksPage = later(() => import('../pages/marks/MarksPage.tsx').then((m) => m.MarksPage));
const OfflinePage = later(() => import('../pages/offline/OfflinePage.tsx').then((m) => m.OfflinePage));
const PageThumbs = optional(() => import('../pages/PageThumbs.tsx').then((m) => m.PageThumbs));
const Edition = optional(() => whenIdle().then(() => import('./Edition.tsx').then((m) => m.Edition)));
const MarksTroubleLine = optional(() => import('./MarksTroubleLine.tsx').then((m) => m.MarksTroubleLine));

/** What is neither the list nor a story. */
function Page({ pathname }: { readonly pathname: string }) {
  if (matchPath(reportRoute, pathname)) return <ReportPage />;
  if (matchPath(correctionsRoute, pathname)) return <CorrectionsPage />;
  if (matchPath(offlineRoute, pathname)) return <OfflinePage />;
  return matchPath(marksRoute, pathname) ? <MarksPage /> : <LostPage />;
}

const viewOf = (pathname: string, open: string | null): 'list' | 'story' | 'page' => {
  if (pathname === listRoute) return 'list';
  return open === null ? 'page' : 'story';
};

const find = (selector: string) => (): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** Where the keyboard goes past the furniture: what the address names, not what stands before it in the page. */
const skips = {
  list: { name: 'Skip to the stories', find: find('#main h3 a') },
  story: { name: 'Skip to the story', find: find('#main article h1') },
  page: { name: 'Skip to the page', find: find('#main') },
} as const;

/** The whole screen: the list, and in its place or beside it what the address names, which is drawn first. */
export function Desk({ StoryPage }: { readonly StoryPage: StoryPageType }) {
  const location = useLocation();
  const open = matchPath(storyRoute, location.pathname)?.params.id ?? null;
  const view = viewOf(location.pathname, open);
  const trouble = useMarksTrouble();
  useLanguage();
  // Beside a story the list is drawn once the story stands.
  const isListDue = useDeferredValue(true, view === 'list') || view === 'list';
  return (
    <>
      <Skip name={say(skips[view].name)} find={skips[view].find} />
      <div className={styles.desk} data-view={view}>
        <Bar
          homeTo={listRoute}
          correctionsTo={correctionsRoute}
          marksTo={marksRoute}
          reportTo={reportRoute}
          onCommands={openPalette}
          onSettings={openSettings}
        >
          <SearchField />
        </Bar>
        <main id="main" className={styles.main} tabIndex={-1}>
          {view !== 'page' && (
            <Boundary isQuiet={view === 'story'}>
              <Suspense fallback={<Loading label={say('Loading the list')} />}>
                {isListDue ? <ListPage open={open} /> : <NoListYet />}
              </Suspense>
            </Boundary>
          )}
          {view !== 'list' && (
            <Boundary key={location.pathname}>
              <Suspense fallback={<Loading label={say('Loading')} />}>
                {open !== null && <StoryPage id={open} />}
                {view === 'page' && <Page pathname={location.pathname} />}
              </Suspense>
              <Suspense>{view === 'page' && <PageThumbs pathname={location.pathname} />}</Suspense>
            </Boundary>
          )}
        </main>
        <Commands />
        <Settings />
        <Suspense>
          <Edition />
        </Suspense>
        {trouble && view !== 'page' && (
          <Suspense>
            <MarksTroubleLine trouble={trouble} />
          </Suspense>
        )}
      </div>
    </>
  );
}
