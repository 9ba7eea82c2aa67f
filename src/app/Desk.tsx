import { lazy, Suspense } from 'react';
import { matchPath, Route, Routes, useLocation } from 'react-router';
import { ListPage } from '../pages/list/ListPage.tsx';
import { LostPage } from '../pages/lost/LostPage.tsx';
import { listRoute, reportRoute, storyRoute } from '../pages/paths.ts';
import { Bar } from '../ui/Bar.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Skip } from '../ui/Skip.tsx';
import { Boundary } from './Boundary.tsx';
import styles from './Desk.module.css';

const StoryPage = lazy(() => import('../pages/story/StoryPage.tsx').then((m) => ({ default: m.StoryPage })));
const ReportPage = lazy(() => import('../pages/report/ReportPage.tsx').then((m) => ({ default: m.ReportPage })));

const viewOf = (pathname: string) =>
  pathname === listRoute ? 'list' : matchPath(storyRoute, pathname) ? 'story' : 'page';

/** The whole screen: the list, and in its place or beside it what the address names. */
export function Desk() {
  const location = useLocation();
  const view = viewOf(location.pathname);
  const open = matchPath(storyRoute, location.pathname)?.params.id ?? null;
  return (
    <>
      <Skip />
      <div className={styles.desk} data-view={view}>
        <Bar homeTo={listRoute} reportTo={reportRoute} />
        <main id="main" className={styles.main} tabIndex={-1}>
          {view !== 'page' && (
            <Boundary isQuiet={view === 'story'}>
              <Suspense fallback={<Loading label="Loading the list" />}>
                <ListPage open={open} />
              </Suspense>
            </Boundary>
          )}
          {view !== 'list' && (
            <Boundary key={location.pathname}>
              <Suspense fallback={<Loading label="Loading" />}>
                <Routes>
                  <Route path={storyRoute} element={<StoryPage />} />
                  <Route path={reportRoute} element={<ReportPage />} />
                  <Route path="*" element={<LostPage />} />
                </Routes>
              </Suspense>
            </Boundary>
          )}
        </main>
      </div>
    </>
  );
}
