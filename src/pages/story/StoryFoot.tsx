import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { lastRead } from '../../archive/marks/readingOf.ts';
import { markRead, markUnread, setNote } from '../../data/marking.ts';
import { useMarks } from '../../data/marks.ts';
import { storyQuery } from '../../data/story.ts';
import { Button } from '../../ui/Button.tsx';
import { NoteEditor } from '../../ui/NoteEditor.tsx';
import { say } from '../../words/words.ts';
import { openPalette } from '../openPalette.ts';
import type { Trail } from '../paths.ts';
import { idsOf } from './idsOf.ts';
import styles from './StoryFoot.module.css';
import type { Mine } from './useReadBefore.ts';
import { Listen } from './Voice.tsx';
import { Why } from './Why.tsx';

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  readonly mine: Mine;
  readonly trail: Trail;
};

/** What a reader can do with a story that was read: mark it unread, write a note on it, and say that its versions are not one. */
export function StoryFoot({ story, version, mine: { note, isTakenOut }, trail }: Props) {
  const [isWriting, setWriting] = useState(false);
  const { data: whole } = useQuery(storyQuery(story.id));
  const { marks } = useMarks();
  const ids = idsOf(story);
  const buttons = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    // The field took the focus; where it leaves it goes back to what opened it.
    if (wasWriting.current && !isWriting) buttons.current?.querySelector<HTMLElement>('[data-note] button')?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const isRead = lastRead(ids, marks) > 0;
  return (
    <section className={styles.foot} aria-label={say('Your marks')}>
      <div ref={buttons}>
        <Button kind="firm" onPress={() => (isRead ? markUnread(ids) : markRead(ids, version))}>
          {isRead ? say('Mark unread') : say('Mark read')}
        </Button>
        {!isWriting && (
          <span data-note>
            <Button kind="firm" onPress={() => setWriting(true)}>
              {note ? say('Change your note') : say('Write a note')}
            </Button>
          </span>
        )}
        <span className={styles.phone}>
          <Listen />
        </span>
        <span className={styles.phone}>
          <Button kind="firm" onPress={openPalette}>
            {say('Commands')}
          </Button>
        </span>
      </div>
      {isWriting && (
        <NoteEditor
          text={note}
          onKeep={(text) => {
            setNote(ids, text);
            setWriting(false);
          }}
          onLeave={() => setWriting(false)}
        />
      )}
      {whole && whole.articles.length > 1 && !isTakenOut && <Why whole={whole} trail={trail} />}
    </section>
  );
}
