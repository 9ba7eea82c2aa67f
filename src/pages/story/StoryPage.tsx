import type { QueryClient } from '@tanstack/react-query';
import { Suspense, useRef } from 'react';
import { useLocation } from 'react-router';
import { noteOf } from '../../archive/marks/noteOf.ts';
import { isSaved } from '../../archive/marks/readingOf.ts';
import { readingMinutes } from '../../archive/readingMinutes.ts';
import { toggleSaved } from '../../data/marking.ts';
import { storyQuery } from '../../data/story.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { ThumbBar } from '../../ui/ThumbBar.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { say } from '../../words/words.ts';
import { useAtHand } from '../atHand.ts';
import { later } from '../later.ts';
import { optional } from '../optional.ts';
import { hourOf, readPart, storyPath, wordsIn } from '../paths.ts';
import { useKeptPlace } from '../useKeptPlace.ts';
import { useOver } from '../useOver.ts';
import { useTitle } from '../useTitle.ts';
import { backToList, partActions, saveAction, settingsAction, storyActions } from './actions.ts';
import { idsOf } from './idsOf.ts';
import { NoSuchStory } from './NoSuchStory.tsx';
import { placeOf } from './placeOf.ts';
import { Shown } from './Shown.tsx';
import styles from './StoryPage.module.css';
import { Telling } from './Telling.tsx';
import { titleOf } from './titleOf.ts';
import { useFieldAtHand, useLitField } from './useFieldAtHand.ts';
import { useFocusOnHeadline } from './useFocusOnHeadline.ts';
import { useMore } from './useMore.ts';
import { useParagraph } from './useParagraph.ts';
import { useReadBefore } from './useReadBefore.ts';
import { useStanding } from './useStanding.ts';
import { useStory } from './useStory.ts';

const CompareView = later(() => import('./CompareView.tsx').then((m) => m.CompareView));
const Tombstone = later(() => import('./Tombstone.tsx').then((m) => m.Tombstone));
const Withheld = later(() => import('./Withheld.tsx').then((m) => m.Withheld));
const ShareSheet = optional(() => import('./ShareSheet.tsx').then((m) => m.ShareSheet));
const Hits = optional(() => import('./Hits.tsx').then((m) => m.Hits));
const Past = optional(() => import('./Past.tsx').then((m) => m.Past));
const CopyView = later(() => import('./CopyView.tsx').then((m) => m.CopyView));

const Voice = optional(() => import('./Voice.tsx').then((m) => m.Voice));
const Listen = optional(() => import('./Voice.tsx').then((m) => m.Listen));
const Swipes = optional(() => import('./Swipes.tsx').then((m) => m.Swipes));

/** Gets a story before its page is shown. */
export const prepare = (client: QueryClient, id: string): Promise<void> => client.prefetchQuery(storyQuery(id));

/** The version to hold another against: one whose copy may be shown, and not itself. */
const comparedWith = (asked: number | null, version: number, isShown: (version: number) => boolean): number | null =>
  asked !== null && asked !== version && isShown(asked) && isShown(version) ? asked : null;

/** One story: the version the address names or the newest, told or as raw copy. */
export function StoryPage({ id }: { readonly id: string }) {
  const { story, isTakenOut, version, past, trail, beside, newer, older, marks } = useStory(id);
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
  const headline = article?.headline ?? say('Story without a headline');
  useTitle(story ? titleOf(headline, isCopy, from !== null) : say('No such story'));
  const place = placeOf(id, version, location);
  useKeptPlace(pane, place, true, !isCopy);
  const isShareable = standing.kind === 'usable' && !isPart;
  const share = useOver();
  const openShare = isShareable ? share.open : null;
  const { more, done } = useMore(openShare);
  useFocusOnHeadline(pane, story !== null, version);
  useLitField(pane, isPart ? null : field);
  const said = useParagraph(pane, story ? version : 0, place);
  const list = backToList(trail);
  const shown = version === story?.articles.length ? null : version;
  const kill = standing.kind === 'killed' ? (story?.articles[standing.by - 1] ?? null) : null;
  const at = hourOf(trail);
  const copyTo = storyPath(story?.id ?? id, shown, { view: 'copy', field: kill ? null : atHand, at });
  const isTold = isShown(version);
  useAtHand('story', story && { story, version, from, isPart, isTold, trail, beside, copyTo, share: openShare });
  const words = wordsIn(trail.list);
  if (!story || !article)
    return (
      <article className={styles.pane} ref={pane}>
        <NoSuchStory id={id} />
        <ThumbBar label={say('Story')} items={[list]} />
      </article>
    );
  const ids = idsOf(story);
  const save = saveAction(isSaved(ids, marks), () => toggleSaved(ids));
  const actions = isPart
    ? partActions(trail, storyPath(story.id, shown, { at }))
    : storyActions(trail, newer, older, copyTo, save, more);
  const mine = { before, note: noteOf(ids, marks), isTakenOut };
  const telling = { story, version, told, turns: { newer, older }, trail, mine };
  return (
    <article
      className={styles.pane}
      ref={pane}
      aria-label={article.headline ?? say('Story')}
      data-long={!isPart && readingMinutes(article) > 2}
    >
      <Toolbar
        label={say('Story')}
        items={actions}
        aside={
          <Suspense>
            <Listen />
          </Suspense>
        }
      />
      <Suspense>{past && <Past {...past} />}</Suspense>
      <Suspense fallback={<Loading label={isCopy ? say('Loading the raw copy') : say('Comparing the versions')} />}>
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
      <Suspense>
        {!isPart && standing.kind === 'usable' && <Voice key={article.id} article={article} pane={pane} />}
      </Suspense>
      <Suspense>{!isPart && <Swipes pane={pane} newer={newer} older={older} trail={trail} />}</Suspense>
      {!isPart && <Toolbar label={say('More')} isUnderThumb items={[...more, settingsAction()]} />}
      {words !== '' && !isCopy && (
        <Suspense>
          <Hits key={`${id} ${version} ${words}`} pane={pane} words={words} />
        </Suspense>
      )}
      <ThumbBar
        label={say('Story')}
        items={isPart ? [{ ...list, icon: 'list' }, ...actions] : actions.filter((action) => !more.includes(action))}
      />
      {share.isOpen && isShareable && (
        <Suspense>
          <ShareSheet story={story} version={version} told={told} onClose={share.close} />
        </Suspense>
      )}
      <Announcement text={said || done} />
    </article>
  );
}
