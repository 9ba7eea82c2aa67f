import { isSaved, lastRead } from '../../archive/marks/readingOf.ts';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import type { Around } from '../../data/around.ts';
import { markRead, markUnread, toggleSaved } from '../../data/marking.ts';
import { currentMarks } from '../../data/marks.ts';
import { storyQuery } from '../../data/story.ts';
import { atHand, type OpenStory } from '../../pages/atHand.ts';
import { hourOf, storyPath } from '../../pages/paths.ts';
import { listening } from '../../pages/story/listening.ts';
import { say } from '../../words/words.ts';
import type { Command, CommandText, DeskNow } from './Command.ts';
import { pathOfVersion } from './pathOfVersion.ts';

/** Does something to the marks of the story whose row has the focus, else of the open one. */
function mark(
  { story, selected, reach }: DeskNow,
  to: (ids: string[], version: number) => string,
): (() => void) | null {
  if (selected === null)
    return (
      story &&
      (() =>
        reach.say(
          to(
            story.story.articles.map(({ id }) => id),
            story.version,
          ),
        ))
    );
  return async () => {
    const whole = await reach.client.fetchQuery(storyQuery(selected)).catch(() => null);
    if (!whole) return;
    const parted = withoutTakenOut(whole, currentMarks().marks);
    const { articles } = parted.alone.find(({ id }) => id === selected) ?? parted.story;
    reach.say(
      to(
        articles.map(({ id }) => id),
        articles.length,
      ),
    );
  };
}

const goTo = ({ reach, story }: DeskNow, path: string | null | undefined): (() => void) | null =>
  story && path ? () => void reach.navigate(path, { state: story.trail }) : null;

const addressOf = ({ story, version, from, isPart }: OpenStory): string => `${story.id} ${version} ${from} ${isPart}`;

/** Leads to the story beside the open one; where that is still looked up it is waited for, unless one goes elsewhere meanwhile. */
const neighbour =
  (side: keyof Around) =>
  (desk: DeskNow): (() => void) | null => {
    const { story: open, reach } = desk;
    if (open === null) return null;
    const lead = (around: Around) => goTo(desk, around[side] && storyPath(around[side].id));
    const { beside } = open;
    if (typeof beside !== 'function') return lead(beside);
    const address = addressOf(open);
    const isStillThere = (): boolean => atHand.story !== null && addressOf(atHand.story) === address;
    return () =>
      void beside().then(
        (around) => isStillThere() && lead(around)?.(),
        () => reach.say(say('The story beside this one cannot be had.')),
      );
  };

const version = (key: 'older' | 'newer' | 'difference') => (desk: DeskNow) =>
  goTo(desk, desk.story && pathOfVersion(key, desk.story));

const hit = (by: 1 | -1) => (): (() => void) | null => {
  const { hits } = atHand;
  return hits && (() => hits.step(by));
};

const story = (id: string, name: CommandText, keys: string, perform: Command['perform']): Command => ({
  id,
  name,
  group: 'Story',
  keys,
  perform,
});

/** What is done to a story: the one that is open, and to its marks from the list too. */
export const storyCommands: readonly Command[] = [
  story('next-story', 'Next story', 'n', neighbour('older')),
  story('previous-story', 'Previous story', 'p', neighbour('newer')),
  story('save', 'Save, or save no longer', 's', (desk) =>
    mark(desk, (ids) => {
      toggleSaved(ids);
      return isSaved(ids, currentMarks().marks) ? say('Saved') : say('Not saved any longer');
    }),
  ),
  story('read', 'Mark read or unread', 'm', (desk) =>
    mark(desk, (ids, shown) => {
      const isRead = lastRead(ids, currentMarks().marks) > 0;
      if (isRead) markUnread(ids);
      else markRead(ids, shown);
      return isRead ? say('Marked unread') : say('Marked read');
    }),
  ),
  { ...story('next-hit', 'Next hit of the search', 'f', hit(1)), isRepeated: true },
  { ...story('previous-hit', 'Hit of the search before', 'F', hit(-1)), isRepeated: true },
  story('difference', 'What changed, and back', 'd', version('difference')),
  story('older-version', 'Older version', '[', version('older')),
  story('newer-version', 'Newer version', ']', version('newer')),
  story('copy', 'Raw copy, and back', 'c', (desk) => {
    const at = desk.story;
    if (!at) return null;
    const shown = at.version === at.story.articles.length ? null : at.version;
    return goTo(
      desk,
      at.isPart && at.from === null ? storyPath(at.story.id, shown, { at: hourOf(at.trail) }) : at.copyTo,
    );
  }),
  story('listen', 'Listen, or stop', 'l', () => (listening.now().isOffered ? listening.toggle : null)),
  story('share', 'Share', '', ({ story }) => story?.share ?? null),
  story('print', 'Print', '', ({ story }) => story && (() => window.print())),
];
