import type { QueryClient } from '@tanstack/react-query';
import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { noteOf } from '../../archive/marks/noteOf.ts';
import { isSaved } from '../../archive/marks/readingOf.ts';
import { toggleSaved } from '../../data/marking.ts';
import { storyQuery } from '../../data/story.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { optional } from '../optional.ts';
import { readPart, storyPath, wordsIn } from '../paths.ts';
import { useKeptPlace } from '../useKeptPlace.ts';
import { useTitle } from '../useTitle.ts';
import { backToList, partActions, saveAction, storyActions } from './actions.ts';
import { idsOf } from './idsOf.ts';
import { NoSuchStory } from './NoSuchStory.tsx';
import { Shown } from './Shown.tsx';
import styles from './StoryPage.module.css';
import { Telling } from './Telling.tsx';
import { useFieldAtHand, useLitField } from './useFieldAtHand.ts';
import { useParagraph } from './useParagraph.ts';
import { useReadBefore } from './useReadBefore.ts';
import { useStanding } from './useStanding.ts';
import { useStory } from './useStory.ts';
import { useVersionKeys } from './useVersionKeys.ts';

const CompareView = lazy(() => import('./CompareView.tsx').then((m) => ({ default: m.CompareView })));
const Tombstone = lazy(() => import('./Tombstone.tsx').then((m) => ({ default: m.Tombstone })));
const Withheld = lazy(() => import('./Withheld.tsx').then((m) => ({ default: m.Withheld })));
const Hits = optional(() => import('./Hits.tsx').then((m) => m.Hits));
const CopyView = lazy(() => import('./CopyView.tsx').then((m) => ({ default: m.CopyView })));

/** Gets a story before its page is shown. */
export const prepare = (client: QueryClient, id: string): Promise<void> => client.prefetchQuery(storyQuery(id));

/** Puts the focus on the headline of what was opened, once it is there; a part that is lit takes it instead. */
function useFocusOnHeadline(pane: RefObject<HTMLElement | null>, isReady: boolean, version: number): void {
  const { key, search } = useLocation();
  useEffect(() => {
    const { field, line } = readPart(search);
    if (key !== 'default' && isReady && version > 0 && field === null && line === null)
      pane.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pane, key, search, isReady, version]);
}

/** The version to hold another against: one whose copy may be shown, and not itself. */
const comparedWith = (asked: number | null, version: number, isShown: (version: number) => boolean): number | null =>
  asked !== null && asked !== version && isShown(asked) && isShown(version) ? asked : null;

/** One story: the version the address names or the newest, told or as raw copy. */
export function StoryPage({ id }: { readonly id: string }) {
  const { rows, story, isTakenOut, version, trail, newer, older, marks } = useStory(id);
  const before = useReadBefore(story);
  const { standing, told, isShown } = useStanding(story, version);
  const article = story?.articles[told - 1];
  const location = useLocation();
  const { view, field, from: asked } = readPart(location.search);
  const isCopy = view === 'copy';
  const from = isCopy ? null : comparedWith(asked, version, isShown);
  const isPart = isCopy || from !== null;
  const pane = useRef<HTMLElement>(null);
  const atHand = useFieldAtHand(pane);
  const headline = article?.headline ?? 'Story without a headline';
  useTitle(story ? `${isCopy ? 'Raw copy: ' : from ? 'What changed: ' : ''}${headline}` : 'No such story');
  const place = isCopy ? `copy ${id} ${version}` : `story${location.key}`;
  useKeptPlace(pane, place, true);
  useFocusOnHeadline(pane, story !== null, version);
  useLitField(pane, isPart ? null : field);
  const said = useParagraph(pane, story ? version : 0, place);
  useVersionKeys(story, version, from, trail);
  const list = backToList(trail);
  const words = wordsIn(trail.list);
  if (!story || !article)
    return (
      <article className={styles.pane} ref={pane}>
        <NoSuchStory id={id} rows={rows} />
        <ThumbBar label="Story" items={[list]} />
      </article>
    );
  const shown = version === story.articles.length ? null : version;
  const kill = standing.kind === 'killed' ? story.articles[standing.by - 1] : null;
  const copyTo = storyPath(story.id, shown, { view: 'copy', field: kill ? null : atHand });
  const ids = idsOf(story);
  const save = saveAction(isSaved(ids, marks), () => toggleSaved(ids));
  const actions = isPart
    ? partActions(trail, storyPath(story.id, shown))
    : storyActions(trail, newer, older, copyTo, save);
  const mine = { before, note: noteOf(ids, marks), isTakenOut };
  const telling = { story, version, told, turns: { newer, older }, trail, mine };
  return (
    <article className={styles.pane} ref={pane} aria-label={article.headline ?? 'Story'}>
      <Toolbar label="Story" items={actions} />
      <Suspense fallback={<Loading label={isCopy ? 'Loading the raw copy' : 'Comparing the versions'} />}>
        {isCopy ? (
          <CopyView story={story} version={version} standing={standing.kind} trail={trail} />
        ) : kill ? (
          <Tombstone story={story} kill={kill} copyTo={copyTo} trail={trail} />
        ) : standing.kind === 'withheld' ? (
          <Withheld key={version} story={story} told={told} standing={standing}>
            <Telling {...telling} isWithheld />
          </Withheld>
        ) : from !== null ? (
          <CompareView story={story} from={from} to={version} trail={trail} />
        ) : (
          <Telling {...telling} isWithheld={false} />
        )}
        {!isCopy && <Shown story={story} version={version} />}
      </Suspense>
      {words !== '' && !isCopy && (
        <Suspense>
          <Hits key={`${id} ${version} ${words}`} pane={pane} words={words} />
        </Suspense>
      )}
      <ThumbBar
        label="Story"
        items={isPart ? [{ ...list, icon: 'list' }, ...actions] : actions.filter(({ id: of }) => of !== 'print')}
      />
      <Announcement text={said} />
    </article>
  );
}
